import { anonymousEntries } from '#ir/infra/facts/entries';
import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { rightsOf, rolesBy } from './shared-rights.ts';

/** Holds when a function that anybody can set off may not do some things to all there is. */
export function notAnonymous(wanted: readonly string[]): (subject: Subject) => Verdict {
  return (subject) => {
    const { resource, views, place } = subject;
    const [entry] = anonymousEntries(views).get(resource.id) ?? [];
    if (entry === undefined) return holds;
    const found = rightsOf(rolesBy(subject, resource, ['role']), wanted, subject);
    if (found === undefined) return holds;
    const { role, word, action } = found;
    return fails({
      place: word.place,
      path: 'path',
      written: '',
      says: `\`${word.text}\` gives \`${resource.address}\` \`${action}\` on all of them, and \`${entry.entry.address}\` lets anybody set it off.`,
      steps: [
        ...entry.steps,
        { says: `\`${resource.address}\` acts as \`${role.address}\`.`, place },
        { says: `\`${role.address}\` may do \`${action}\`.`, place: word.place },
      ],
    });
  };
}

/** A function with an open address and a role of this statement, for samples. */
export function functionTerraform(authorization: string, action: string, resource: string): string {
  return `resource "aws_iam_role" "hook" {
  name = "hook"
}
resource "aws_iam_role_policy" "hook" {
  role   = aws_iam_role.hook.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "${action}" # flaw
      Resource = "${resource}"
    }]
  })
}
resource "aws_lambda_function" "hook" {
  function_name = "hook"
  role          = aws_iam_role.hook.arn
}
resource "aws_lambda_function_url" "hook" {
  function_name      = aws_lambda_function.hook.function_name
  authorization_type = "${authorization}"
}
`;
}

/** A function behind a method of an API, and a role of this statement, for samples. */
export function functionTemplate(authorization: string, action: string, resource: string): string {
  return `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      Policies:
        - PolicyName: own
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action:
                  - ${action} # flaw
                Resource: '${resource}'
  Hook:
    Type: AWS::Lambda::Function
    Properties: { Runtime: nodejs22.x, Role: !GetAtt Role.Arn }
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties: { Name: api }
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: POST
      AuthorizationType: ${authorization}
      Integration:
        Type: AWS_PROXY
        Uri: !Sub 'arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/\${Hook.Arn}/invocations'
`;
}
