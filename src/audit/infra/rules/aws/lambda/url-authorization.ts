import { infraRule } from '../../../infra-rule.ts';

/** Functions that everybody on the internet may call by their address. */
export const lambdaUrlAuthorization = infraRule({
  name: 'aws-lambda-url-authorization',
  title: 'Address of a function asks nobody who they are',
  severity: 'medium',
  cwe: 306,
  what: 'The URL of the function has no authorization (`NONE`).',
  why: 'Everybody who finds the address runs the function; what it does must check every request itself.',
  fix: [
    'Set `authorization_type` (`AuthType`) to `AWS_IAM`, or put API Gateway with an authorizer in front.',
  ],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html'],
  applies: ['aws.lambda.url'],
  must: { at: 'authorization_type', isNot: 'NONE' },
  bad: {
    terraform: `resource "aws_lambda_function_url" "orders" {
  function_name      = "orders"
  authorization_type = "NONE" # flaw
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: orders
      AuthType: NONE # flaw
`,
  },
  good: {
    terraform: `resource "aws_lambda_function_url" "orders" {
  function_name      = "orders"
  authorization_type = "AWS_IAM"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: orders
      AuthType: AWS_IAM
`,
  },
});
