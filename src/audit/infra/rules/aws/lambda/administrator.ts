import { infraRule } from '../../../infra-rule.ts';
import { notAdministrator } from '../shared-role.ts';

/** Functions whose role may do everything. */
export const lambdaAdministrator = infraRule({
  name: 'aws-lambda-administrator',
  title: 'Function has all rights of the account',
  severity: 'high',
  cwe: 250,
  what: 'The role of the function has a policy that allows everything, or the managed policy `AdministratorAccess`.',
  why: 'A flaw in the function, or in a library of it, gives the whole account away.',
  fix: ['Give the function a role with the actions and resources that it needs.'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html'],
  applies: ['aws.lambda.function'],
  must: notAdministrator('role'),
  bad: {
    terraform: `resource "aws_iam_role" "orders" {
  name = "orders"
}
resource "aws_iam_role_policy_attachment" "orders" {
  role       = aws_iam_role.orders.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn # flaw
}
`,
    cloudformation: `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }
      Policies:
        - PolicyName: all
          PolicyDocument:
            Statement: { Effect: Allow, Action: '*', Resource: '*' }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Role: !GetAtt Role.Arn # flaw
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "orders" {
  name = "orders"
}
resource "aws_iam_role_policy_attachment" "orders" {
  role       = aws_iam_role.orders.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}
resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
}
`,
    cloudformation: `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Role: !GetAtt Role.Arn
`,
  },
});
