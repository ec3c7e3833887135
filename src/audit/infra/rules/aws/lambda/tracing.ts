import { infraRule } from '../../../infra-rule.ts';

/** Functions of which nobody sees where time and errors go. */
export const lambdaTracing = infraRule({
  name: 'aws-lambda-tracing',
  title: 'Calls of a function are not traced',
  severity: 'info',
  cwe: 778,
  what: 'X-Ray tracing is off for the function, or left to whoever calls it.',
  why: 'When calls fail or hang nobody sees in which of the services behind.',
  fix: ['Set `tracing_config` with mode `Active` (`TracingConfig`).'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html'],
  applies: ['aws.lambda.function'],
  must: { at: 'tracing_config.mode', is: ['Active', 'PassThrough'] },
  mend: { set: { 'tracing_config.mode': 'Active' } },
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
  function_name = "orders"
  tracing_config {
    mode = "Active"
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      TracingConfig:
        Mode: Active
`,
  },
});
