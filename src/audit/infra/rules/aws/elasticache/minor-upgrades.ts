import { infraRule } from '../../../infra-rule.ts';

/** Small updates are not installed by themselves. */
export const elasticacheMinorUpgrades = infraRule({
  name: 'aws-elasticache-minor-upgrades',
  title: 'Cache is not kept up to date',
  severity: 'low',
  cwe: 1104,
  what: 'Small updates are not installed by themselves.',
  why: 'Flaws of the engine stay open.',
  fix: ['Leave `auto_minor_version_upgrade` (`AutoMinorVersionUpgrade`) at true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html'],
  applies: ['aws.elasticache.cluster', 'aws.elasticache.group'],
  must: { at: 'auto_minor_version_upgrade', isNot: false },
  says: 'Small updates are not installed',
  mend: { set: { auto_minor_version_upgrade: true } },
  bad: {
    terraform: [
      `resource "aws_elasticache_cluster" "x" {
  auto_minor_version_upgrade = false # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      AutoMinorVersionUpgrade: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_elasticache_cluster" "x" {
  auto_minor_version_upgrade = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      AutoMinorVersionUpgrade: true
`,
    ],
  },
});
