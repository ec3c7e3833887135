import { infraRule } from '../../../infra-rule.ts';

/** Copies of a table that cannot be set back to an earlier moment. */
export const dynamodbReplicaRecovery = infraRule({
  name: 'aws-dynamodb-replica-recovery',
  title: 'Copy of a table cannot be restored to a moment',
  severity: 'info',
  cwe: 693,
  what: 'A copy of the table in another region keeps no continuous backup.',
  why: 'When the region of the others is lost there is nothing to go back to.',
  fix: ['Switch `point_in_time_recovery` on in each copy.'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html'],
  applies: ['aws.dynamodb.table', 'aws.dynamodb.global-table'],
  must: {
    all: [
      { each: 'replica', must: { at: 'point_in_time_recovery', is: true } },
      {
        each: 'replicas',
        must: { at: 'point_in_time_recovery_specification.point_in_time_recovery_enabled', is: true },
      },
    ],
  },
  bad: {
    terraform: `resource "aws_dynamodb_table" "main" {
  hash_key = "id"
  replica { # flaw
    region_name = "eu-west-2"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      Replicas:
        - Region: eu-west-2
          PointInTimeRecoverySpecification:
            PointInTimeRecoveryEnabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_dynamodb_table" "main" {
  hash_key = "id"
  replica {
    region_name            = "eu-west-2"
    point_in_time_recovery = true
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      Replicas:
        - Region: eu-west-2
          PointInTimeRecoverySpecification:
            PointInTimeRecoveryEnabled: true
`,
  },
});
