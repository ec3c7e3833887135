import { infraRule } from '../../../infra-rule.ts';

/** Indexes, logs and snapshots of the domain lie on their disks as plain text. */
export const opensearchEncryption = infraRule({
  name: 'aws-opensearch-encryption',
  title: 'Search domain is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'Indexes, logs and snapshots of the domain lie on their disks as plain text.',
  why: 'Search indexes hold copies of what people typed; who gets at a disk or a snapshot reads it all.',
  fix: ['Set `encrypt_at_rest { enabled = true }` (`EncryptionAtRestOptions`).'],
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html',
  ],
  applies: ['aws.opensearch.domain'],
  must: { at: 'encrypt_at_rest.enabled', is: true },
  says: 'The domain is not encrypted at rest',
  mend: { set: { 'encrypt_at_rest.enabled': true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  encrypt_at_rest {
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
      EncryptionAtRestOptions:
        Enabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  encrypt_at_rest {
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
      EncryptionAtRestOptions:
        Enabled: true
`,
    ],
  },
});
