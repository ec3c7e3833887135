import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** Tables that everybody may read or change. */
export const dynamodbPolicyPublic = infraRule({
  name: 'aws-dynamodb-policy-public',
  title: 'Policy lets everybody use a table',
  severity: 'critical',
  cwe: 732,
  what: 'A statement of the policy of the table names everybody, and no condition says who is meant.',
  why: 'Anybody who has an account of AWS reads the table, or changes it.',
  fix: ['Name the roles that need it in `Principal`.'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa.html'],
  applies: ['aws.dynamodb.policy', 'aws.dynamodb.table'],
  must: notOpen(['policy', 'resource_policy.policy_document']),
  bad: {
    terraform: `resource "aws_dynamodb_resource_policy" "main" {
  resource_arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "dynamodb:GetItem"
      Resource  = "*"
      Principal = "*" # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::Table
    Properties:
      ResourcePolicy:
        PolicyDocument:
          Statement:
            - Effect: Allow
              Action: dynamodb:GetItem
              Resource: '*'
              Principal: '*' # flaw
`,
  },
  good: {
    terraform: `resource "aws_dynamodb_resource_policy" "main" {
  resource_arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "dynamodb:GetItem"
      Resource  = "*"
      Principal = { AWS = "111122223333" }
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DynamoDB::Table
    Properties:
      ResourcePolicy:
        PolicyDocument:
          Statement:
            - Effect: Allow
              Action: dynamodb:GetItem
              Resource: '*'
              Principal: { AWS: 111122223333 }
`,
  },
});
