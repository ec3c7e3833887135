import { infraRule } from '../../../infra-rule.ts';

/** Domains with the key that everybody in the account may use. */
export const opensearchKmsKey = infraRule({
  name: 'aws-opensearch-kms-key',
  title: 'Search domain has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'Search domain names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html',
  ],
  applies: ['aws.opensearch.domain'],
  must: { at: 'encrypt_at_rest.kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_opensearch_domain" "main" {
  encrypt_at_rest { # flaw
    enabled = true
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::OpenSearchService::Domain
    Properties:
      EncryptionAtRestOptions: # flaw
        Enabled: true
`,
  },
  good: {
    terraform: `resource "aws_opensearch_domain" "main" {
  encrypt_at_rest {
    enabled    = true
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::OpenSearchService::Domain
    Properties:
      EncryptionAtRestOptions:
        Enabled: true
        KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
