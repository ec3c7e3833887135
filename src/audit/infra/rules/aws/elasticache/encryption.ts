import { infraRule } from '../../../infra-rule.ts';

/** What the cache keeps on disk, and its backups, lie as plain text. */
export const elasticacheEncryption = infraRule({
  name: 'aws-elasticache-encryption',
  title: 'Cache is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'What the cache keeps on disk, and its backups, lie as plain text.',
  why: 'Caches hold sessions and copies of answers; who gets at a backup reads them.',
  fix: ['Set `at_rest_encryption_enabled` (`AtRestEncryptionEnabled`) to true.'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html'],
  applies: ['aws.elasticache.group'],
  must: { at: 'at_rest_encryption_enabled', is: true },
  says: 'The cache is not encrypted at rest',
  mend: { set: { at_rest_encryption_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_elasticache_replication_group" "x" {
  at_rest_encryption_enabled = false # flaw
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
      AtRestEncryptionEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_elasticache_replication_group" "x" {
  at_rest_encryption_enabled = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      AtRestEncryptionEnabled: true
`,
    ],
  },
});
