import { infraRule } from '../../../infra-rule.ts';

/** Whoever reaches the cache may read and change everything in it. */
export const elasticacheAuthentication = infraRule({
  name: 'aws-elasticache-authentication',
  title: 'Cache asks for no password',
  severity: 'medium',
  cwe: 306,
  what: 'Whoever reaches the cache may read and change everything in it.',
  why: 'One machine in the network that is taken over is enough.',
  fix: ['Set `auth_token`, or `user_group_ids` with users of their own rights.'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html'],
  applies: ['aws.elasticache.group'],
  must: {
    any: [
      { at: 'auth_token', isSet: true },
      { at: 'user_group_ids', isSet: true },
    ],
  },
  says: 'The cache asks nobody for a password',
  bad: {
    terraform: [
      `resource "aws_elasticache_replication_group" "x" {
  transit_encryption_enabled = true
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
      TransitEncryptionEnabled: true
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_elasticache_replication_group" "x" {
  user_group_ids = ["orders"]
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      UserGroupIds: [orders]
`,
    ],
  },
});
