import { infraRule } from '../../../infra-rule.ts';

/** Small updates are not installed by themselves. */
export const mqMinorUpgrades = infraRule({
  name: 'aws-mq-minor-upgrades',
  title: 'Message broker is not kept up to date',
  severity: 'low',
  cwe: 1104,
  what: 'Small updates are not installed by themselves.',
  why: 'Flaws of the broker stay open until somebody thinks of it.',
  fix: ['Set `auto_minor_version_upgrade` (`AutoMinorVersionUpgrade`) to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/mq-controls.html'],
  applies: ['aws.mq.broker'],
  must: { at: 'auto_minor_version_upgrade', is: true },
  says: 'Small updates are not installed by themselves',
  mend: { set: { auto_minor_version_upgrade: true } },
  bad: {
    terraform: [
      `resource "aws_mq_broker" "x" { # flaw
  broker_name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::AmazonMQ::Broker
    Properties:
      AutoMinorVersionUpgrade: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_mq_broker" "x" {
  auto_minor_version_upgrade = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::AmazonMQ::Broker
    Properties:
      AutoMinorVersionUpgrade: true
`,
    ],
  },
});
