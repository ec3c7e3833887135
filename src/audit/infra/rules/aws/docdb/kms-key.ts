import { infraRule } from '../../../infra-rule.ts';

/** The cluster is encrypted, if at all, with the default key. */
export const docdbKmsKey = infraRule({
  name: 'aws-docdb-kms-key',
  title: 'Document database has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The cluster is encrypted, if at all, with the default key.',
  why: 'Nobody of yours decides who may decrypt a snapshot, and it cannot be shared safely.',
  fix: ['Set `kms_key_id` (`KmsKeyId`).'],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html'],
  applies: ['aws.docdb.cluster'],
  must: { at: 'kms_key_id', isSet: true },
  says: 'The cluster has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_docdb_cluster" "x" {
  kms_key_id = "" # flaw
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
      KmsKeyId: "" # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_docdb_cluster" "x" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/db"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DocDB::DBCluster
    Properties:
      KmsKeyId: db
`,
    ],
  },
});
