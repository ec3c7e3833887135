import { infraRule } from '../../../infra-rule.ts';

/** Copies of snapshots that are not encrypted. */
export const ebsSnapshotCopyEncryption = infraRule({
  name: 'aws-ebs-snapshot-copy-encryption',
  title: 'Copy of a snapshot is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'The copy of the snapshot holds the disk as plain text, unless its source was encrypted.',
  why: 'Who gets at the copy, mostly in another region, reads all of the disk.',
  fix: ['Set `encrypted` to true and name a key of that region in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html'],
  applies: ['aws.ebs.snapshot-copy'],
  must: { at: 'encrypted', is: true },
  mend: { set: { encrypted: true }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_ebs_snapshot_copy" "main" { # flaw
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
}
`,
  },
  good: {
    terraform: `resource "aws_ebs_snapshot_copy" "main" {
  source_snapshot_id = "snap-1"
  encrypted          = true
  kms_key_id         = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
  },
});
