import { infraRule } from '../../../infra-rule.ts';

/** Permissions of services that do not say for whom. */
export const lambdaPermissionSource = infraRule({
  name: 'aws-lambda-permission-source',
  title: 'Service may call a function for anybody',
  severity: 'medium',
  cwe: 441,
  what: 'A permission lets a service of AWS call the function, and does not say for which resource or account.',
  why: 'Everybody can set up that service in an account of theirs to call your function: the confused deputy.',
  fix: ['Set `source_arn` (`SourceArn`), or at least `source_account` (`SourceAccount`).'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html'],
  applies: ['aws.lambda.permission'],
  where: { at: 'principal', matches: /\.amazonaws\.com$/ },
  must: {
    any: [
      { at: 'source_arn', isSet: true },
      { at: 'source_account', isSet: true },
      { at: 'event_source_token', isSet: true },
      { at: 'principal_org_id', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "aws_lambda_permission" "gateway" { # flaw
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "apigateway.amazonaws.com"
}
`,
    cloudformation: `Resources:
  Gateway: # flaw
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: orders
      Principal: sns.amazonaws.com
`,
  },
  good: {
    terraform: `resource "aws_lambda_permission" "gateway" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "arn:aws:execute-api:eu-west-1:123456789012:api-1/*"
}
`,
    cloudformation: [
      `Resources:
  Gateway:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: orders
      Principal: s3.amazonaws.com
      SourceAccount: !Ref AWS::AccountId
`,
      `Resources:
  Main:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: orders
      Principal: sns.amazonaws.com
      PrincipalOrgID: o-aa111bb222
`,
    ],
  },
});
