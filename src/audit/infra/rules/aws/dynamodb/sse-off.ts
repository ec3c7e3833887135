import { infraRule } from '../../../infra-rule.ts';

/** Tables for which encryption by the Key Management Service is switched off. */
export const dynamodbSseOff = infraRule({
  name: 'aws-dynamodb-sse-off',
  title: 'Encryption of a table by the Key Management Service is off',
  severity: 'info',
  cwe: 311,
  what: 'Somebody has switched off that the table is encrypted by the Key Management Service: it has the key that AWS owns.',
  why: 'Nobody can see who used that key, nor take it back when an account has been stolen.',
  fix: ['Set `enabled` to true, and name a key.'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html'],
  applies: ['aws.dynamodb.table', 'aws.dynamodb.global-table'],
  must: { at: 'server_side_encryption.enabled', isNot: false },
  mend: { set: { 'server_side_encryption.enabled': true } },
  bad: {
    terraform: `resource "aws_dynamodb_table" "main" {
  hash_key = "id"
  server_side_encryption {
    enabled = false # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::Table
    Properties:
      SSESpecification:
        SSEEnabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_dynamodb_table" "main" {
  hash_key = "id"
  server_side_encryption {
    enabled = true
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::Table
    Properties:
      SSESpecification:
        SSEEnabled: true
`,
  },
});
