import { infraRule } from '../../../infra-rule.ts';
import { hasBackups, standsAlone } from './shared-member.ts';

/** Databases whose backups are gone within a week. */
export const rdsBackupRetention = infraRule({
  name: 'aws-rds-backup-retention',
  title: 'Backups of a database are kept for less than a week',
  severity: 'info',
  cwe: 693,
  what: 'Backups are kept for fewer than seven days; without a word a cluster keeps one day.',
  why: 'What was broken by a mistake before a long weekend cannot be restored after it.',
  fix: ['Set `backup_retention_period` to 7 or more days.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-11',
  ],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  where: {
    all: [{ at: 'replicate_source_db', isSet: false }, standsAlone, hasBackups],
  },
  must: { at: 'backup_retention_period', atLeast: 7 },
  mend: { set: { backup_retention_period: 7 } },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  backup_retention_period = 3 # flaw
}
`,
      `resource "aws_rds_cluster" "orders" { # flaw
  engine = "aurora-postgresql"
}
`,
    ],
    cloudformation: [
      `Resources:
  Orders: # flaw
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
`,
      `Resources:
  Orders:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
      BackupRetentionPeriod: 1 # flaw
`,
    ],
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  backup_retention_period = 30
}
resource "aws_db_instance" "off" {
  engine = "postgres"
  backup_retention_period = 0
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      BackupRetentionPeriod: 7
`,
  },
});
