import { infraRule } from '../../../infra-rule.ts';

/** Permissions that let every account call a function. */
export const lambdaPermissionEverybody = infraRule({
  name: 'aws-lambda-permission-everybody',
  title: 'Function can be called by everybody',
  severity: 'critical',
  cwe: 284,
  what: 'A permission lets everybody call the function.',
  why: 'Every account of AWS can run it, with input of their choice and at your cost.',
  fix: ['Name the service or account in `principal`, and the resource in `source_arn`.'],
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-1',
  ],
  applies: ['aws.lambda.permission', 'aws.lambda.layer-permission'],
  where: {
    all: [
      { at: 'principal_org_id', isSet: false },
      { at: 'organization_id', isSet: false },
      { at: 'source_arn', isSet: false },
      { at: 'source_account', isSet: false },
      { at: 'function_url_auth_type', isSet: false },
    ],
  },
  must: { at: 'principal', isNot: '*' },
  bad: {
    terraform: `resource "aws_lambda_permission" "all" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "*" # flaw
}
`,
    cloudformation: `Resources:
  All:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: orders
      Principal: '*' # flaw
`,
  },
  good: {
    terraform: `resource "aws_lambda_permission" "own" {
  action           = "lambda:InvokeFunction"
  function_name    = "orders"
  principal        = "*"
  principal_org_id = "o-abc"
}
resource "aws_lambda_permission" "bucket" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "s3.amazonaws.com"
  source_arn    = "arn:aws:s3:::photos"
}
`,
    cloudformation: `Resources:
  All:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: orders
      Principal: '123456789012'
`,
  },
});
