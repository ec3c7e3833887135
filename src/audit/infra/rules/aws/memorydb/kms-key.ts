import { infraRule } from '../../../infra-rule.ts';

/** The cluster is encrypted with a key of the service. */
export const memorydbKmsKey = infraRule({
  name: 'aws-memorydb-kms-key',
  title: 'Memory database has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The cluster is encrypted with a key of the service.',
  why: 'Nobody of yours decides who may decrypt a snapshot.',
  fix: ['Set `kms_key_arn` (`KmsKeyId`).'],
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html'],
  applies: ['aws.memorydb.cluster'],
  must: { at: 'kms_key_arn', isSet: true },
  says: 'The cluster has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_memorydb_cluster" "x" {
  kms_key_arn = "" # flaw
}
`,
      `resource "aws_memorydb_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::MemoryDB::Cluster
    Properties:
      KmsKeyId: "" # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_memorydb_cluster" "x" {
  kms_key_arn = "alias/memory"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::MemoryDB::Cluster
    Properties:
      KmsKeyId: memory
`,
    ],
  },
});
