import { infraRule } from '../../../infra-rule.ts';

/** Functions that forget what they could not do. */
export const lambdaDeadLetters = infraRule({
  name: 'aws-lambda-dead-letters',
  title: 'Events that a function fails on are lost',
  severity: 'info',
  confidence: 'medium',
  cwe: 755,
  what: 'The function has no queue or topic for events that it failed on.',
  why: 'After the last try an event is dropped, and nobody knows which.',
  fix: ['Set `dead_letter_config` (`DeadLetterConfig`), or a destination for failures.'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html'],
  applies: ['aws.lambda.function'],
  must: {
    any: [
      { at: 'dead_letter_config.target_arn', isSet: true },
      { connected: ['aws_lambda_function_event_invoke_config', 'AWS::Lambda::EventInvokeConfig'] },
    ],
  },
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
  dead_letter_config {
    target_arn = "arn:aws:sqs:eu-west-1:123456789012:failed"
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      DeadLetterConfig:
        TargetArn: arn:aws:sqs:eu-west-1:123456789012:failed
`,
  },
});
