import { infraRule } from '../../../infra-rule.ts';

/** Functions without a limit on how many run at once. */
export const lambdaConcurrency = infraRule({
  name: 'aws-lambda-concurrency',
  title: 'Function may use up the whole account',
  severity: 'info',
  cwe: 770,
  what: 'No limit says how many of the function may run at once.',
  why: 'A flood of events for this function starves all others of the account.',
  fix: ['Set `reserved_concurrent_executions` (`ReservedConcurrentExecutions`).'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html'],
  applies: ['aws.lambda.function'],
  must: { at: 'reserved_concurrent_executions', atLeast: 0 },
  bad: {
    terraform: `resource "aws_lambda_function" "orders" { # flaw
  function_name = "orders"
}
`,
    cloudformation: `Resources:
  Orders: # flaw
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
`,
  },
  good: {
    terraform: `resource "aws_lambda_function" "orders" {
  function_name                  = "orders"
  reserved_concurrent_executions = 20
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      ReservedConcurrentExecutions: 20
`,
  },
});
