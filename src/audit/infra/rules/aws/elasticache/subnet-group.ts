import { infraRule } from '../../../infra-rule.ts';

/** No group of subnets is named: the cache stands where nobody chose. */
export const elasticacheSubnetGroup = infraRule({
  name: 'aws-elasticache-subnet-group',
  title: 'Cache stands in the default network',
  severity: 'info',
  cwe: 284,
  what: 'No group of subnets is named: the cache stands where nobody chose.',
  why: 'The default network has public subnets and rules that nobody made for a cache.',
  fix: ['Name an `aws_elasticache_subnet_group` in `subnet_group_name` (`CacheSubnetGroupName`).'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html'],
  applies: ['aws.elasticache.cluster'],
  where: { at: 'replication_group_id', isSet: false },
  must: { at: 'subnet_group_name', isSet: true },
  says: 'The cache stands in the default network',
  bad: {
    terraform: [
      `resource "aws_elasticache_cluster" "x" {
  engine = "memcached"
  subnet_group_name = "" # flaw
}
`,
      `resource "aws_elasticache_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      CacheSubnetGroupName: "" # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_elasticache_cluster" "x" {
  subnet_group_name = "inner"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      CacheSubnetGroupName: inner
`,
    ],
  },
});
