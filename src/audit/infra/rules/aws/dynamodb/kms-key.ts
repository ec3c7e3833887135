import { infraRule } from '../../../infra-rule.ts';

/** Tables without a key of their own. */
export const dynamodbKmsKey = infraRule({
  name: 'aws-dynamodb-kms-key',
  title: 'Table is not encrypted with a key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The table is encrypted with a key that AWS owns, as all are, not with one of the Key Management Service.',
  why: 'Uses of that key are not logged, and it cannot be narrowed or taken back.',
  fix: ['Set `server_side_encryption` with `enabled` (`SSEEnabled`) and a `kms_key_arn`.'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html'],
  applies: ['aws.dynamodb.table', 'aws.dynamodb.global-table'],
  must: {
    all: [
      { at: 'server_side_encryption.enabled', is: true },
      { at: 'server_side_encryption.kms_key_arn', isSet: true },
    ],
  },
  bad: {
    terraform: [
      `resource "aws_dynamodb_table" "main" { # flaw
  hash_key = "id"
}
`,
      `resource "aws_dynamodb_table" "main" {
  hash_key = "id"
  server_side_encryption { # flaw
    enabled = true
  }
}
`,
    ],
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
    enabled     = true
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/a"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::Table
    Properties:
      SSESpecification:
        SSEEnabled: true
        SSEType: KMS
        KMSMasterKeyId: !Ref Key
`,
  },
});
