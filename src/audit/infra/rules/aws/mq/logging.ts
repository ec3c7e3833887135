import { infraRule } from '../../../infra-rule.ts';

/** Neither general nor audit logs go to CloudWatch. */
export const mqLogging = infraRule({
  name: 'aws-mq-logging',
  title: 'Message broker writes no logs',
  severity: 'info',
  cwe: 778,
  what: 'Neither general nor audit logs go to CloudWatch.',
  why: 'Who logs in and what is changed in the console is recorded nowhere.',
  fix: ['Set `logs { general = true, audit = true }` (audit: ActiveMQ only).'],
  references: [
    'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html',
  ],
  applies: ['aws.mq.broker'],
  must: {
    any: [
      { at: 'logs.general', is: true },
      { at: 'logs.audit', is: true },
    ],
  },
  says: 'The broker writes no logs',
  mend: { set: { 'logs.general': true } },
  bad: {
    terraform: [
      `resource "aws_mq_broker" "x" { # flaw
  broker_name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::AmazonMQ::Broker
    Properties:
      BrokerName: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_mq_broker" "x" {
  logs {
    general = true
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::AmazonMQ::Broker
    Properties:
      Logs:
        General: true
`,
    ],
  },
});
