import { infraRule } from '../../../infra-rule.ts';

/** Grants for copies of snapshots that name no key. */
export const redshiftSnapshotGrantKey = infraRule({
  name: 'aws-redshift-snapshot-grant-key',
  title: 'Copy of snapshots has no key of its own',
  severity: 'low',
  cwe: 311,
  what: 'Copy of snapshots names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html'],
  applies: ['aws.redshift.snapshot-grant'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_redshift_snapshot_copy_grant" "main" { # flaw
  snapshot_copy_grant_name = "main"
}
`,
  },
  good: {
    terraform: `resource "aws_redshift_snapshot_copy_grant" "main" {
  snapshot_copy_grant_name = "main"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
  },
});
