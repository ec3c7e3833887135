import { infraRule } from '../../../infra-rule.ts';

/** Snapshots of memory databases that name no key. */
export const memorydbSnapshotKey = infraRule({
  name: 'aws-memorydb-snapshot-key',
  title: 'Snapshot of a memory database has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'Snapshot of a memory database names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_arn`.'],
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html'],
  applies: ['aws.memorydb.snapshot'],
  must: { at: 'kms_key_arn', isSet: true },
  bad: {
    terraform: `resource "aws_memorydb_snapshot" "main" { # flaw
  cluster_name = "main"
}
`,
  },
  good: {
    terraform: `resource "aws_memorydb_snapshot" "main" {
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
  },
});
