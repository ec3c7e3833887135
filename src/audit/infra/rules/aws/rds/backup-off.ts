import { infraRule } from '../../../infra-rule.ts';
import { hasBackups, standsAlone } from './shared-member.ts';

/** Databases that are not backed up. */
export const rdsBackupOff = infraRule({
  name: 'aws-rds-backup-off',
  title: 'Database has no backups',
  severity: 'low',
  cwe: 693,
  what: 'Automatic backups are off: the days that they are kept are 0.',
  why: 'A mistake, a broken disk or somebody who asks for a ransom destroys the data for good.',
  fix: ['Set `backup_retention_period` to 7 or more days.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-11',
  ],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  where: {
    all: [{ at: 'replicate_source_db', isSet: false }, standsAlone],
  },
  must: hasBackups,
  mend: { set: { backup_retention_period: 7 } },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  backup_retention_period = 0 # flaw
}
`,
      `resource "aws_db_instance" "main" { # flaw
  engine         = "mysql"
  instance_class = "db.t4g.micro"
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      BackupRetentionPeriod: 0 # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  backup_retention_period = 7
}
resource "aws_db_instance" "copy" {
  replicate_source_db     = aws_db_instance.orders.identifier
  backup_retention_period = 0
}
`,
      `resource "aws_rds_cluster" "main" {
  engine = "aurora-mysql"
}
resource "aws_db_instance" "restored" {
  instance_class      = "db.t4g.micro"
  snapshot_identifier = "orders-2026"
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      BackupRetentionPeriod: 7
`,
  },
});
