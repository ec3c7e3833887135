import { infraRule } from '../../../infra-rule.ts';

/** When the primary node is lost nobody takes over. */
export const elasticacheFailover = infraRule({
  name: 'aws-elasticache-failover',
  title: 'Cache does not survive the loss of a node',
  severity: 'info',
  cwe: 693,
  what: 'When the primary node is lost nobody takes over.',
  why: 'One fault of the hardware stops everything that needs the cache.',
  fix: ['Set `automatic_failover_enabled` (`AutomaticFailoverEnabled`) to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html'],
  applies: ['aws.elasticache.group'],
  must: {
    at: 'automatic_failover_enabled',
    is: true,
    absent: { terraform: 'fails', 'terraform-plan': 'fails', cloudformation: 'holds' },
  },
  says: 'Nobody takes over when the primary node is lost',
  mend: { set: { automatic_failover_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_elasticache_replication_group" "x" {
  automatic_failover_enabled = false # flaw
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
      AutomaticFailoverEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_elasticache_replication_group" "x" {
  automatic_failover_enabled = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      AutomaticFailoverEnabled: true
`,
    ],
  },
});
