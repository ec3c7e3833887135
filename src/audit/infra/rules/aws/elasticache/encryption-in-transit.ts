import { infraRule } from '../../../infra-rule.ts';

/** Clients speak to the cache without TLS. */
export const elasticacheEncryptionInTransit = infraRule({
  name: 'aws-elasticache-encryption-in-transit',
  title: 'Cache answers plain text',
  severity: 'medium',
  cwe: 319,
  what: 'Clients speak to the cache without TLS.',
  why: 'Who gets into the network reads sessions and passwords on their way.',
  fix: ['Set `transit_encryption_enabled` (`TransitEncryptionEnabled`) to true.'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html'],
  applies: ['aws.elasticache.group'],
  must: { at: 'transit_encryption_enabled', is: true },
  says: 'Clients speak to the cache without TLS',
  mend: { set: { transit_encryption_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_elasticache_replication_group" "x" {
  transit_encryption_enabled = false # flaw
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
      TransitEncryptionEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_elasticache_replication_group" "x" {
  transit_encryption_enabled = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      TransitEncryptionEnabled: true
`,
    ],
  },
});
