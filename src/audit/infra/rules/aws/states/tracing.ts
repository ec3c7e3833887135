import { infraRule } from '../../../infra-rule.ts';

/** State machines of which nobody sees where time and errors go. */
export const statesTracing = infraRule({
  name: 'aws-states-tracing',
  title: 'Runs of a state machine are not traced',
  severity: 'info',
  cwe: 778,
  what: 'X-Ray tracing is off for the state machine.',
  why: 'When runs fail or hang nobody sees in which of the services behind.',
  fix: ['Set `tracing_configuration` with `enabled` true (`TracingConfiguration`).'],
  references: ['https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html'],
  applies: ['aws.states.machine'],
  must: { at: 'tracing_configuration.enabled', is: true },
  mend: { set: { 'tracing_configuration.enabled': true } },
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
      TracingConfiguration:
        Enabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_sfn_state_machine" "orders" {
  name = "orders"
  tracing_configuration {
    enabled = true
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/orders
      TracingConfiguration:
        Enabled: true
`,
  },
});
