import { infraRule } from '../../../infra-rule.ts';

/** Caches whose nodes all stand in one zone. */
export const elasticacheZones = infraRule({
  name: 'aws-elasticache-zones',
  title: 'All nodes of a cache stand in one zone',
  severity: 'low',
  cwe: 693,
  what: 'The cache has several nodes, and all are in one zone.',
  why: 'When the zone is down the whole cache is.',
  fix: ['Set `az_mode` (`AZMode`) to `cross-az`.'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/RegionsAndAZs.html'],
  applies: ['aws.elasticache.cluster'],
  where: { at: 'num_cache_nodes', atLeast: 2 },
  must: { at: 'az_mode', is: 'cross-az' },
  bad: {
    terraform: `resource "aws_elasticache_cluster" "x" { # flaw
  engine = "memcached"
  num_cache_nodes = 3
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      Engine: memcached
      NumCacheNodes: 3
      AZMode: single-az # flaw
`,
  },
  good: {
    terraform: `resource "aws_elasticache_cluster" "x" {
  engine = "memcached"
  num_cache_nodes = 3
  az_mode = "cross-az"
}
resource "aws_elasticache_cluster" "small" {
  engine = "redis"
  num_cache_nodes = 1
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      Engine: memcached
      NumCacheNodes: 3
      AZMode: cross-az
`,
  },
});
