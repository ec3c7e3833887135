import { infraRule } from '../../../infra-rule.ts';

/** Brokers of which nobody can tell who changed them. */
export const mqAuditLog = infraRule({
  name: 'aws-mq-audit-log',
  title: 'Message broker keeps no audit log',
  severity: 'low',
  cwe: 778,
  what: 'What is changed in the console and by JMX is not recorded. Only ActiveMQ has this log.',
  why: 'After a break-in nobody can tell who did what to the broker.',
  fix: ['Set `audit` to true in `logs`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/mq-controls.html#mq-2'],
  applies: ['aws.mq.broker'],
  where: { at: 'engine_type', isNot: 'RabbitMQ', anyCase: true },
  must: { at: 'logs.audit', is: true },
  mend: { set: { 'logs.audit': true } },
  bad: {
    terraform: [
      `resource "aws_mq_broker" "main" {
  engine_type = "ActiveMQ"
  logs {
    general = true
    audit   = false # flaw
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::AmazonMQ::Broker
    Properties:
      EngineType: ACTIVEMQ
      Logs:
        Audit: false # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_mq_broker" "main" {
  engine_type = "ActiveMQ"
  logs {
    audit = true
  }
}
`,
      `resource "aws_mq_broker" "main" {
  engine_type = "RabbitMQ"
  logs {
    general = true
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::AmazonMQ::Broker
    Properties:
      EngineType: ACTIVEMQ
      Logs:
        Audit: true
`,
  },
});
