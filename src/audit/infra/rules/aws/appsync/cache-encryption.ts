import { infraRule } from '../../../infra-rule.ts';

/** Caches of AppSync that hold answers as plain text. */
export const appsyncCacheEncryption = infraRule({
  name: 'aws-appsync-cache-encryption',
  title: 'Cache of a GraphQL API is not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'The cache of the API is not encrypted on its disk, or not on its way.',
  why: 'Answers hold data of customers; who gets at the disk or the line reads them.',
  fix: ['Set `at_rest_encryption_enabled` and `transit_encryption_enabled` to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-1'],
  applies: ['aws.appsync.cache'],
  must: {
    all: [
      { at: 'at_rest_encryption_enabled', is: true },
      { at: 'transit_encryption_enabled', is: true },
    ],
  },
  mend: { set: { at_rest_encryption_enabled: true, transit_encryption_enabled: true }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_appsync_api_cache" "shop" { # flaw
  api_id = "api-1"
  type   = "SMALL"
}
`,
    cloudformation: `Resources:
  Shop:
    Type: AWS::AppSync::ApiCache
    Properties:
      ApiId: api-1
      AtRestEncryptionEnabled: true
      TransitEncryptionEnabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_appsync_api_cache" "shop" {
  api_id                     = "api-1"
  type                       = "SMALL"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}
`,
    cloudformation: `Resources:
  Shop:
    Type: AWS::AppSync::ApiCache
    Properties:
      ApiId: api-1
      AtRestEncryptionEnabled: true
      TransitEncryptionEnabled: true
`,
  },
});
