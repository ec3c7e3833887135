import { infraRule } from '../../../infra-rule.ts';

/** Tables that one call deletes. */
export const dynamodbDeletionProtection = infraRule({
  name: 'aws-dynamodb-deletion-protection',
  title: 'Table can be deleted by one call',
  severity: 'info',
  cwe: 693,
  what: 'Nothing keeps the table from being deleted.',
  why: 'Without protection a change of a name in the code is enough: the table is deleted and made anew, empty.',
  fix: ['Set `deletion_protection_enabled` to true.'],
  references: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html#WorkingWithTables.Basics.DeletionProtection',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-6',
  ],
  applies: ['aws.dynamodb.table'],
  must: { at: 'deletion_protection_enabled', is: true },
  mend: { set: { deletion_protection_enabled: true } },
  bad: {
    terraform: [
      `resource "aws_dynamodb_table" "main" { # flaw
  hash_key = "id"
}
`,
      `resource "aws_dynamodb_table" "main" {
  deletion_protection_enabled = false # flaw
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: orders
`,
  },
  good: {
    terraform: `resource "aws_dynamodb_table" "main" {
  deletion_protection_enabled = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::Table
    Properties:
      DeletionProtectionEnabled: true
`,
  },
});
