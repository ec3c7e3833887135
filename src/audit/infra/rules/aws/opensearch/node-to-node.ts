import { infraRule } from '../../../infra-rule.ts';

/** What nodes of the domain tell each other is not encrypted. */
export const opensearchNodeToNode = infraRule({
  name: 'aws-opensearch-node-to-node',
  title: 'Nodes of the search domain speak in plain text',
  severity: 'low',
  cwe: 319,
  what: 'What nodes of the domain tell each other is not encrypted.',
  why: 'Who gets into the network of the domain reads every document on its way.',
  fix: ['Set `node_to_node_encryption { enabled = true }`.'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html'],
  applies: ['aws.opensearch.domain'],
  must: { at: 'node_to_node_encryption.enabled', is: true },
  says: 'Nodes speak in plain text',
  mend: { set: { 'node_to_node_encryption.enabled': true } },
  bad: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  node_to_node_encryption {
    enabled = false # flaw
  }
}
`,
      `resource "aws_opensearch_domain" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      NodeToNodeEncryptionOptions:
        Enabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  node_to_node_encryption {
    enabled = true
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      NodeToNodeEncryptionOptions:
        Enabled: true
`,
    ],
  },
});
