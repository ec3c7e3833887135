import { infraRule } from '../../../infra-rule.ts';

/** Warehouses of which nothing is kept. */
export const redshiftBackupOff = infraRule({
  name: 'aws-redshift-backup-off',
  title: 'Warehouse has no automatic snapshots',
  severity: 'low',
  cwe: 1188,
  what: 'Automatic snapshots are off: the days that they are kept are 0.',
  why: 'What is deleted or destroyed by mistake, or by somebody with a stolen key, is gone.',
  fix: ['Set `automated_snapshot_retention_period` to seven days or more.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-3'],
  applies: ['aws.redshift.cluster'],
  must: { at: 'automated_snapshot_retention_period', isNot: 0 },
  mend: { set: { automated_snapshot_retention_period: 7 } },
  bad: {
    terraform: `resource "aws_redshift_cluster" "main" {
  automated_snapshot_retention_period = 0 # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Redshift::Cluster
    Properties:
      AutomatedSnapshotRetentionPeriod: 0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_redshift_cluster" "main" {
  automated_snapshot_retention_period = 7
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Redshift::Cluster
    Properties:
      AutomatedSnapshotRetentionPeriod: 7
`,
  },
});
