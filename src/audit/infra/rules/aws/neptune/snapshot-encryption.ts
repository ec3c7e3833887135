import { infraRule } from '../../../infra-rule.ts';

/** Snapshots of graph databases that lie as plain text. */
export const neptuneSnapshotEncryption = infraRule({
  name: 'aws-neptune-snapshot-encryption',
  title: 'Snapshot of a graph database is not encrypted',
  severity: 'medium',
  confidence: 'medium',
  cwe: 311,
  what: 'The snapshot is said to be unencrypted, as its cluster is.',
  why: 'Who gets hold of the snapshot reads everything; a snapshot is easily shared or forgotten.',
  fix: ['Encrypt the cluster, and take snapshots of that.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html#neptune-6'],
  applies: ['aws.neptune.snapshot'],
  must: { at: 'storage_encrypted', isNot: false },
  bad: {
    terraform: `resource "aws_neptune_cluster_snapshot" "main" {
  storage_encrypted = false # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_neptune_cluster_snapshot" "main" {
  storage_encrypted = true
}
`,
  },
});
