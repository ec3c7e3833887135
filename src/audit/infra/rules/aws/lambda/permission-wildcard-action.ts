import { infraRule } from '../../../infra-rule.ts';

/** Permissions of functions for other things than calling them. */
export const lambdaPermissionWildcardAction = infraRule({
  name: 'aws-lambda-permission-wildcard-action',
  title: 'Permission gives more than calling a function',
  severity: 'low',
  cwe: 732,
  what: 'A permission lets its principal do other things with the function than call it, or anything (`lambda:*`).',
  why: 'Who should call it can also change its code and its settings.',
  fix: ['Set `action` (`Action`) to `lambda:InvokeFunction`.'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html'],
  applies: ['aws.lambda.permission'],
  must: { at: 'action', matches: /^lambda:invoke\w+$/i, absent: 'holds' },
  mend: { set: { action: 'lambda:InvokeFunction' } },
  bad: {
    terraform: `resource "aws_lambda_permission" "partner" {
  action        = "lambda:*" # flaw
  function_name = "orders"
  principal     = "123456789012"
}
`,
    cloudformation: `Resources:
  Partner:
    Type: AWS::Lambda::Permission
    Properties:
      Action: '*' # flaw
      FunctionName: orders
      Principal: '123456789012'
`,
  },
  good: {
    terraform: `resource "aws_lambda_permission" "partner" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "123456789012"
}
`,
    cloudformation: `Resources:
  Partner:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: orders
      Principal: '123456789012'
`,
  },
});
