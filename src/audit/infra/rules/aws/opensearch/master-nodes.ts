import { infraRule } from '../../../infra-rule.ts';

/** Domains that are led by nodes with other work. */
export const opensearchMasterNodes = infraRule({
  name: 'aws-opensearch-master-nodes',
  title: 'Search domain has no masters of its own',
  severity: 'info',
  cwe: 1188,
  what: 'The domain has no dedicated master nodes, or fewer than three.',
  why: 'Under load the nodes lose sight of each other, and the domain stops.',
  fix: ['Set `dedicated_master_enabled` to true and `dedicated_master_count` to three.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/es-controls.html#es-7'],
  applies: ['aws.opensearch.domain'],
  must: {
    all: [
      { at: 'cluster_config.dedicated_master_enabled', is: true },
      { at: 'cluster_config.dedicated_master_count', atLeast: 3, absent: 'holds' },
    ],
  },
  bad: {
    terraform: [
      `resource "aws_opensearch_domain" "main" {
  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 1 # flaw
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::OpenSearchService::Domain
    Properties:
      ClusterConfig:
        DedicatedMasterEnabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_opensearch_domain" "main" {
  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 3
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::OpenSearchService::Domain
    Properties:
      ClusterConfig:
        DedicatedMasterEnabled: true
        DedicatedMasterCount: 3
`,
  },
});
