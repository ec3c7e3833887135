import { infraRule } from '../../../infra-rule.ts';

/** Neither general nor audit logs go to CloudWatch. */
export const mqLogging = infraRule({
  name: 'aws-mq-logging',
  title: 'Logs of a message broker are not kept',
  severity: 'info',
  cwe: 778,
  what: 'General logs of the broker do not go to CloudWatch.',
  why: 'Who logs in and what is changed in the console is recorded nowhere.',
  fix: ['Set `general` to true in `logs`.'],
  references: [
    'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html',
  ],
  applies: ['aws.mq.broker'],
  must: { at: 'logs.general', is: true },
  says: 'Logs of the broker are not kept',
  bad: {
    terraform: [
      `resource "aws_mq_broker" "x" { # flaw
  broker_name = "orders"
}
`,
      `resource "aws_mq_broker" "main" {
  engine_type = "ActiveMQ"
  logs {
    general = false # flaw
    audit   = true
  }
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
    audit   = true
  }
}
resource "aws_mq_broker" "rabbit" {
  engine_type = "RabbitMQ"
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
        Audit: true
`,
    ],
  },
});
