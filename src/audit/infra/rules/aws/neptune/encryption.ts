import { infraRule } from '../../../infra-rule.ts';

/** Disks, backups and snapshots of the cluster hold its data as plain text. */
export const neptuneEncryption = infraRule({
  name: 'aws-neptune-encryption',
  title: 'Graph database is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'Disks, backups and snapshots of the cluster hold its data as plain text.',
  why: 'Who gets at a snapshot, by a share that was too wide or a stolen account, reads everything.',
  fix: [
    'Set `storage_encrypted` (`StorageEncrypted`) to true; a cluster that exists has to be made anew from a snapshot.',
  ],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html'],
  applies: ['aws.neptune.cluster'],
  must: { at: 'storage_encrypted', is: true },
  says: 'The storage of the cluster is not encrypted',
  mend: { set: { storage_encrypted: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_neptune_cluster" "x" {
  storage_encrypted = false # flaw
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
      StorageEncrypted: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_neptune_cluster" "x" {
  storage_encrypted = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Neptune::DBCluster
    Properties:
      StorageEncrypted: true
`,
    ],
  },
});
