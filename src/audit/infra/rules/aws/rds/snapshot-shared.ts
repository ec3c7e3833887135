import { infraRule } from '../../../infra-rule.ts';

/** Snapshots that everybody may restore. */
export const rdsSnapshotShared = infraRule({
  name: 'aws-rds-snapshot-shared',
  title: 'Snapshot of a database is shared with everybody',
  severity: 'critical',
  cwe: 732,
  what: 'The snapshot is shared with `all`: everybody who has an account of AWS may restore it.',
  why: 'Lists of public snapshots are searched by machines: the whole database is copied within hours.',
  fix: ['Name the accounts in `shared_accounts`, and delete the snapshot when it has been copied.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-1',
  ],
  applies: ['aws.rds.snapshots'],
  must: { at: 'shared_accounts', containsNot: 'all' },
  bad: {
    terraform: `resource "aws_db_snapshot" "main" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "last"
  shared_accounts        = ["all"] # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_db_snapshot" "main" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "last"
  shared_accounts        = ["111122223333"]
}
`,
  },
});
