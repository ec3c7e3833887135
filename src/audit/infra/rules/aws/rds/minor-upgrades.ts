import { infraRule } from '../../../infra-rule.ts';

/** Databases that do not get patches by themselves. */
export const rdsMinorUpgrades = infraRule({
  name: 'aws-rds-minor-upgrades',
  title: 'Database does not take minor versions by itself',
  severity: 'info',
  cwe: 1104,
  what: 'Patches of the database engine are not taken in its maintenance window.',
  why: 'Minor versions close holes that are public from the day they come.',
  fix: ['Leave `auto_minor_version_upgrade` out, or set it to true.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-13',
  ],
  applies: ['aws.rds.instances'],
  must: { at: 'auto_minor_version_upgrade', isNot: false, absent: 'holds' },
  mend: { set: { auto_minor_version_upgrade: true } },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  auto_minor_version_upgrade = false # flaw
}
`,
      `resource "aws_rds_cluster_instance" "main" {
  cluster_identifier         = "orders"
  auto_minor_version_upgrade = false # flaw
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      AutoMinorVersionUpgrade: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      AutoMinorVersionUpgrade: true
`,
  },
});
