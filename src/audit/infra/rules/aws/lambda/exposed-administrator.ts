import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { isAdministratorRole } from '../shared-role.ts';

/** Functions with an open address whose role may do everything. */
export const lambdaExposedAdministrator = infraRule({
  name: 'aws-lambda-exposed-administrator',
  title: 'Function that everybody may call has all rights of the account',
  severity: 'critical',
  cwe: 269,
  what: 'The URL of the function asks nobody who they are, and the role of the function may do everything.',
  why: 'One flaw in the function, and anybody on the internet owns the account.',
  fix: [
    'Set `authorization_type` (`AuthType`) to `AWS_IAM`.',
    'Give the role the actions and resources that are needed.',
  ],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html'],
  applies: ['aws.lambda.url'],
  where: { at: 'authorization_type', is: 'NONE' },
  must: { check: notAdministratorBehind },
  absorbs: ['aws-lambda-administrator', 'aws-lambda-permission-everybody', 'aws-lambda-url-authorization'],
  bad: {
    terraform: `resource "aws_iam_role" "hook" {
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
}
resource "aws_lambda_function" "hook" {
  function_name = "hook"
  role          = aws_iam_role.hook.arn
}
resource "aws_lambda_function_url" "hook" {
  function_name      = aws_lambda_function.hook.function_name
  authorization_type = "NONE" # flaw
}
`,
    cloudformation: `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']
  Hook:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Role: !GetAtt Role.Arn
  Url:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: !GetAtt Hook.Arn
      AuthType: NONE # flaw
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "hook" {
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
}
resource "aws_lambda_function" "hook" {
  function_name = "hook"
  role          = aws_iam_role.hook.arn
}
resource "aws_lambda_function_url" "hook" {
  function_name      = aws_lambda_function.hook.function_name
  authorization_type = "AWS_IAM"
}
`,
    cloudformation: `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
  Hook:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Role: !GetAtt Role.Arn
  Url:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: !GetAtt Hook.Arn
      AuthType: NONE
`,
  },
});

function notAdministratorBehind(subject: Subject): Verdict {
  const { graph } = subject.views;
  for (const behind of graph
    .connected(subject.resource.id, 'aws.lambda.function', 'function_name')
    .concat(graph.connected(subject.resource.id, 'aws.lambda.function', 'target_function_arn')))
    for (const role of graph.connected(behind.id, 'aws.iam.role', 'role'))
      if (isAdministratorRole(subject, role)) {
        const entry = subject.view.entries.get('authorization_type');
        return fails({
          place: entry?.place ?? subject.place,
          path: 'authorization_type',
          written: entry?.written ?? 'authorization_type',
          says: `\`${role.address}\` of \`${behind.address}\` may do everything.`,
        });
      }
  return holds;
}
