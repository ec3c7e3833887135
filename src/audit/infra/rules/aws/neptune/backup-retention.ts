import { infraRule } from '../../../infra-rule.ts';

/** Backups go back less than a week. */
export const neptuneBackupRetention = infraRule({
  name: 'aws-neptune-backup-retention',
  title: 'Backups of the graph database are kept for a few days only',
  severity: 'info',
  cwe: 693,
  what: 'Backups go back less than a week.',
  why: 'An error or an attack that is noticed later cannot be undone.',
  fix: ['Set `backup_retention_period` (`BackupRetentionPeriod`) to 7 or more.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html'],
  applies: ['aws.neptune.cluster'],
  must: { at: 'backup_retention_period', atLeast: 7 },
  says: 'Backups go back less than a week',
  mend: { set: { backup_retention_period: 7 } },
  bad: {
    terraform: [
      `resource "aws_neptune_cluster" "x" {
  backup_retention_period = 1 # flaw
}
`,
      `resource "aws_neptune_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Neptune::DBCluster
    Properties:
      BackupRetentionPeriod: 1 # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_neptune_cluster" "x" {
  backup_retention_period = 14
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Neptune::DBCluster
    Properties:
      BackupRetentionPeriod: 14
`,
    ],
  },
});
