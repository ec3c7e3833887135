import { infraRule } from '../../../infra-rule.ts';

/** Snapshots of graph databases that name no key. */
export const neptuneSnapshotKey = infraRule({
  name: 'aws-neptune-snapshot-key',
  title: 'Snapshot of a graph database has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'Snapshot of a graph database names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html'],
  applies: ['aws.neptune.snapshot'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_neptune_cluster_snapshot" "main" { # flaw
  db_cluster_identifier = "main"
}
`,
  },
  good: {
    terraform: `resource "aws_neptune_cluster_snapshot" "main" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
  },
});
