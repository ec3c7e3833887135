import { infraRule } from '../../../infra-rule.ts';

/** Tables that cannot be set back to an earlier moment. */
export const dynamodbPointInTimeRecovery = infraRule({
  name: 'aws-dynamodb-point-in-time-recovery',
  title: 'Table cannot be restored to a moment',
  severity: 'info',
  cwe: 693,
  what: 'The table keeps no continuous backup.',
  why: 'What a mistake, or somebody who asks for a ransom, deletes or changes is gone for good.',
  fix: ['Switch `point_in_time_recovery` on.'],
  references: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-2',
  ],
  applies: ['aws.dynamodb.table'],
  must: { at: 'point_in_time_recovery.enabled', is: true },
  mend: { set: { 'point_in_time_recovery.enabled': true } },
  bad: {
    terraform: [
      `resource "aws_dynamodb_table" "main" { # flaw
  hash_key = "id"
}
`,
      `resource "aws_dynamodb_table" "main" {
  hash_key = "id"
  point_in_time_recovery {
    enabled = false # flaw
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  Main: # flaw
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: orders
`,
      `Resources:
  Main:
    Type: AWS::DynamoDB::Table
    Properties:
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: `resource "aws_dynamodb_table" "main" {
  hash_key = "id"
  point_in_time_recovery {
    enabled = true
  }
}
resource "aws_dynamodb_table" "other" {
  restore_source_name = "orders"
  point_in_time_recovery {
    enabled = true
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::Table
    Properties:
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: true
`,
  },
});
