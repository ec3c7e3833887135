import { infraRule } from '../../../infra-rule.ts';

/** Domains that one broken zone stops. */
export const opensearchDataNodes = infraRule({
  name: 'aws-opensearch-data-nodes',
  title: 'Search domain fails with a zone',
  severity: 'info',
  cwe: 1188,
  what: 'The domain has fewer than three data nodes, or they are all in one zone.',
  why: 'When a node or a zone fails, searches fail, and data may be lost.',
  fix: ['Set `instance_count` to three or more, and `zone_awareness_enabled` to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/es-controls.html#es-6'],
  applies: ['aws.opensearch.domain'],
  must: {
    all: [
      { at: 'cluster_config.instance_count', atLeast: 3, absent: 'fails' },
      { at: 'cluster_config.zone_awareness_enabled', is: true },
    ],
  },
  says: 'One zone that fails stops the domain',
  bad: {
    terraform: `resource "aws_opensearch_domain" "main" {
  cluster_config { # flaw
    instance_count = 3
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::OpenSearchService::Domain
    Properties:
      ClusterConfig:
        InstanceCount: 1 # flaw
        ZoneAwarenessEnabled: true
`,
  },
  good: {
    terraform: `resource "aws_opensearch_domain" "main" {
  cluster_config {
    instance_count         = 3
    zone_awareness_enabled = true
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::OpenSearchService::Domain
    Properties:
      ClusterConfig:
        InstanceCount: 3
        ZoneAwarenessEnabled: true
`,
  },
});
