import { infraRule } from '../../../infra-rule.ts';

/** Permissions that name everybody, and then limit who it is. */
export const lambdaPermissionAnyPrincipal = infraRule({
  name: 'aws-lambda-permission-any-principal',
  title: 'Permission names everybody and trusts a condition',
  severity: 'low',
  cwe: 732,
  what: 'The principal of the permission is `*`; only the account or the resource that calls is limited.',
  why: 'One condition is all that stands between the function and the world; a wildcard in it, or a change, opens it to everybody.',
  fix: ['Name the service or the account in `principal`.'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html'],
  applies: ['aws.lambda.permission', 'aws.lambda.layer-permission'],
  where: {
    any: ['principal_org_id', 'organization_id', 'source_arn', 'source_account'].map((at) => ({
      at,
      isSet: true,
    })),
  },
  must: { at: 'principal', isNot: '*' },
  bad: {
    terraform: `resource "aws_lambda_permission" "main" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "*" # flaw
  source_arn    = "arn:aws:events:eu-west-1:111122223333:rule/daily"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: orders
      Principal: '*' # flaw
      SourceAccount: '111122223333'
`,
  },
  good: {
    terraform: `resource "aws_lambda_permission" "main" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "events.amazonaws.com"
  source_arn    = "arn:aws:events:eu-west-1:111122223333:rule/daily"
}
resource "aws_lambda_permission" "open" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "*"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: orders
      Principal: events.amazonaws.com
`,
  },
});
