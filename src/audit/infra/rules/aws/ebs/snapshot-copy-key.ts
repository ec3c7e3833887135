import { infraRule } from '../../../infra-rule.ts';

/** Copies of snapshots without a key of their own. */
export const ebsSnapshotCopyKey = infraRule({
  name: 'aws-ebs-snapshot-copy-key',
  title: 'Copy of a snapshot has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The copy names no key of its own.',
  why: 'The key that AWS keeps cannot be narrowed or taken back.',
  fix: ['Name a key of the region of the copy in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html'],
  applies: ['aws.ebs.snapshot-copy'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_ebs_snapshot_copy" "main" { # flaw
  source_snapshot_id = "snap-1"
  encrypted          = true
}
`,
  },
  good: {
    terraform: `resource "aws_ebs_snapshot_copy" "main" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
  },
});
