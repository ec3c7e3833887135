import { infraRule } from '../../../infra-rule.ts';

/** Brokers of versions that get no patches. */
export const mqEndOfLife = infraRule({
  name: 'aws-mq-end-of-life',
  title: 'Message broker runs an old version',
  severity: 'medium',
  cwe: 1104,
  what: 'The version is ActiveMQ before 5.17 or RabbitMQ before 3.11, which Amazon MQ supports no more.',
  why: 'Flaws that are found in it stay; several of ActiveMQ let anybody run code.',
  fix: ['Choose a version that is supported, and let minor versions be installed.'],
  references: [
    'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html',
  ],
  applies: ['aws.mq.broker', 'aws.mq.configuration'],
  must: {
    all: (
      [
        ['ActiveMQ', /^5\.(?:\d|1[0-6])(?:\.|$)/],
        ['RabbitMQ', /^3\.(?:\d|10)(?:\.|$)/],
      ] as const
    ).map(([engine, old]) => ({
      any: [
        { at: 'engine_version', matchesNot: old },
        { at: 'engine_type', isNot: engine, anyCase: true },
      ],
    })),
  },
  bad: {
    terraform: [
      `resource "aws_mq_broker" "main" {
  engine_type    = "ActiveMQ"
  engine_version = "5.15.0" # flaw
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::AmazonMQ::Broker
    Properties:
      EngineType: RabbitMQ
      EngineVersion: 3.8.6 # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_mq_broker" "main" {
  engine_type    = "ActiveMQ"
  engine_version = "5.18"
}
`,
      `resource "aws_mq_broker" "main" {
  engine_type    = "RabbitMQ"
  engine_version = "3.13"
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::AmazonMQ::Broker
    Properties:
      EngineType: RabbitMQ
      EngineVersion: "3.13"
`,
  },
});
