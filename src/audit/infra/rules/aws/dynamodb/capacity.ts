import { infraRule } from '../../../infra-rule.ts';

/** Tables that cannot grow with what is asked of them. */
export const dynamodbCapacity = infraRule({
  name: 'aws-dynamodb-capacity',
  title: 'Capacity of a table does not grow',
  severity: 'info',
  cwe: 770,
  what: 'The table has a fixed capacity, and nothing scales it.',
  why: 'When more is asked of it, requests are refused: a flood of them stops the service.',
  fix: ['Set `billing_mode` to `PAY_PER_REQUEST`, or scale the table.'],
  references: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-1',
  ],
  applies: ['aws.dynamodb.table'],
  must: {
    any: [
      { at: 'billing_mode', is: 'PAY_PER_REQUEST' },
      { connected: ['aws_appautoscaling_target', 'AWS::ApplicationAutoScaling::ScalableTarget'] },
    ],
  },
  bad: {
    terraform: [
      `resource "aws_dynamodb_table" "main" { # flaw
  read_capacity = 5
}
`,
      `resource "aws_dynamodb_table" "main" {
  billing_mode = "PROVISIONED" # flaw
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PROVISIONED # flaw
`,
  },
  good: {
    terraform: `resource "aws_dynamodb_table" "main" {
  billing_mode = "PAY_PER_REQUEST"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
`,
  },
});
