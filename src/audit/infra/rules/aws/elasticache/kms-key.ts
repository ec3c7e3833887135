import { infraRule } from '../../../infra-rule.ts';

/** The cache is encrypted with a key of the service. */
export const elasticacheKmsKey = infraRule({
  name: 'aws-elasticache-kms-key',
  title: 'Cache has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The cache is encrypted with a key of the service.',
  why: 'Nobody of yours decides who may decrypt a backup.',
  fix: ['Set `kms_key_id` (`KmsKeyId`).'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html'],
  applies: ['aws.elasticache.group'],
  must: { at: 'kms_key_id', isSet: true },
  says: 'The cache has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_elasticache_replication_group" "x" {
  kms_key_id = "" # flaw
}
`,
      `resource "aws_elasticache_replication_group" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      KmsKeyId: "" # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_elasticache_replication_group" "x" {
  kms_key_id = "alias/cache"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      KmsKeyId: cache
`,
    ],
  },
});
