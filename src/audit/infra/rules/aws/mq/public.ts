import { infraRule } from '../../../infra-rule.ts';

/** The broker is reached from the internet. */
export const mqPublic = infraRule({
  name: 'aws-mq-public',
  title: 'Message broker has a public address',
  severity: 'high',
  cwe: 284,
  what: 'The broker is reached from the internet.',
  why: 'Its console and its protocols are open to everybody who guesses or steals a password.',
  fix: ['Remove `publicly_accessible = true`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/mq-controls.html'],
  applies: ['aws.mq.broker'],
  must: { at: 'publicly_accessible', isNot: true },
  says: 'The broker has a public address',
  mend: { set: { publicly_accessible: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_mq_broker" "x" {
  broker_name         = "orders"
  publicly_accessible = true # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::AmazonMQ::Broker
    Properties:
      PubliclyAccessible: true # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_mq_broker" "x" {
  publicly_accessible = false
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::AmazonMQ::Broker
    Properties:
      PubliclyAccessible: false
`,
    ],
  },
});
