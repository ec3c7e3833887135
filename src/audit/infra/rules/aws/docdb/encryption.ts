import { infraRule } from '../../../infra-rule.ts';

/** Disks, backups and snapshots of the cluster hold its data as plain text. */
export const docdbEncryption = infraRule({
  name: 'aws-docdb-encryption',
  title: 'Document database is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'Disks, backups and snapshots of the cluster hold its data as plain text.',
  why: 'Who gets at a snapshot, by a share that was too wide or a stolen account, reads everything.',
  fix: [
    'Set `storage_encrypted` (`StorageEncrypted`) to true; a cluster that exists has to be made anew from a snapshot.',
  ],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html'],
  applies: ['aws.docdb.cluster'],
  must: { at: 'storage_encrypted', is: true },
  says: 'The storage of the cluster is not encrypted',
  mend: { set: { storage_encrypted: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_docdb_cluster" "x" {
  storage_encrypted = false # flaw
}
`,
      `resource "aws_docdb_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DocDB::DBCluster
    Properties:
      StorageEncrypted: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_docdb_cluster" "x" {
  storage_encrypted = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DocDB::DBCluster
    Properties:
      StorageEncrypted: true
`,
    ],
  },
});
