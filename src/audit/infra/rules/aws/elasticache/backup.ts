import { infraRule } from '../../../infra-rule.ts';

/** No snapshots of the cache are kept. */
export const elasticacheBackup = infraRule({
  name: 'aws-elasticache-backup',
  title: 'Cache is never backed up',
  severity: 'info',
  cwe: 693,
  what: 'No snapshots of the cache are kept.',
  why: 'What only the cache knows is lost with it.',
  fix: ['Set `snapshot_retention_limit` (`SnapshotRetentionLimit`) to 1 or more.'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html'],
  applies: ['aws.elasticache.cluster'],
  where: { at: 'engine', is: ['redis', 'valkey'] },
  must: { at: 'snapshot_retention_limit', atLeast: 1 },
  says: 'The cache is never backed up',
  mend: { set: { snapshot_retention_limit: 7 } },
  bad: {
    terraform: [
      `resource "aws_elasticache_cluster" "x" {
  engine                   = "redis"
  snapshot_retention_limit = 0 # flaw
}
`,
      `resource "aws_elasticache_cluster" "x" { # flaw
  engine = "redis"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      Engine: redis
      SnapshotRetentionLimit: 0 # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_elasticache_cluster" "x" {
  engine                   = "redis"
  snapshot_retention_limit = 5
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      Engine: redis
      SnapshotRetentionLimit: 5
`,
    ],
  },
});
