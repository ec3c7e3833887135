import { infraRule } from '../../../infra-rule.ts';

/** State machines whose runs nobody can follow afterwards. */
export const statesLogging = infraRule({
  name: 'aws-states-logging',
  title: 'What a state machine does is not logged',
  severity: 'info',
  cwe: 778,
  what: 'The state machine logs nothing.',
  why: 'When a run goes wrong nobody sees which step had which input.',
  fix: ['Set `logging_configuration` (`LoggingConfiguration`) with level `ERROR` or `ALL`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/stepfunctions-controls.html#stepfunctions-1',
  ],
  applies: ['aws.states.machine'],
  must: { at: 'logging_configuration.level', is: ['ALL', 'ERROR', 'FATAL'] },
  bad: {
    terraform: `resource "aws_sfn_state_machine" "orders" { # flaw
  name = "orders"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/orders
      LoggingConfiguration:
        Level: 'OFF' # flaw
`,
  },
  good: {
    terraform: `resource "aws_sfn_state_machine" "orders" {
  name = "orders"
  logging_configuration {
    level           = "ERROR"
    log_destination = "arn:aws:logs:eu-west-1:123456789012:log-group:orders:*"
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/orders
      LoggingConfiguration:
        Level: ALL
`,
  },
});
