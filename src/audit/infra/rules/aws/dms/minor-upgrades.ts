import { infraRule } from '../../../infra-rule.ts';

/** Small updates are not installed by themselves. */
export const dmsMinorUpgrades = infraRule({
  name: 'aws-dms-minor-upgrades',
  title: 'Replication of databases is not kept up to date',
  severity: 'low',
  cwe: 1104,
  what: 'Small updates are not installed by themselves.',
  why: 'Flaws stay open until somebody thinks of it.',
  fix: ['Set `auto_minor_version_upgrade` to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html'],
  applies: ['aws.dms.instance'],
  must: {
    at: 'auto_minor_version_upgrade',
    is: true,
    absent: { terraform: 'fails', 'terraform-plan': 'fails', cloudformation: 'holds' },
  },
  says: 'Small updates are not installed',
  mend: { set: { auto_minor_version_upgrade: true } },
  bad: {
    terraform: [
      `resource "aws_dms_replication_instance" "x" {
  auto_minor_version_upgrade = false # flaw
}
`,
      `resource "aws_dms_replication_instance" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DMS::ReplicationInstance
    Properties:
      AutoMinorVersionUpgrade: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_dms_replication_instance" "x" {
  auto_minor_version_upgrade = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DMS::ReplicationInstance
    Properties:
      AutoMinorVersionUpgrade: true
`,
    ],
  },
});
