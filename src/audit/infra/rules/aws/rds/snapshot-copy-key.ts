import { infraRule } from '../../../infra-rule.ts';

/** Copies of snapshots without a key of their own. */
export const rdsSnapshotCopyKey = infraRule({
  name: 'aws-rds-snapshot-copy-key',
  title: 'Copy of a snapshot has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The copy names no key: it is encrypted as its source is, or not at all.',
  why: 'Who gets at the copy, mostly in another region, reads all of the database.',
  fix: ['Name a key of the region of the copy in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html'],
  applies: ['aws.rds.snapshot-copy', 'aws.rds.auto-backup'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_db_instance_automated_backups_replication" "main" { # flaw
  source_db_instance_arn = "arn:aws:rds:eu-west-1:111122223333:db:orders"
}
`,
  },
  good: {
    terraform: `resource "aws_db_instance_automated_backups_replication" "main" {
  source_db_instance_arn = "arn:aws:rds:eu-west-1:111122223333:db:orders"
  kms_key_id             = "arn:aws:kms:eu-west-2:111122223333:key/a"
}
`,
  },
});
