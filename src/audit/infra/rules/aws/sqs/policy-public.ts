import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** Queues that everybody may use. */
export const sqsPolicyPublic = infraRule({
  name: 'aws-sqs-policy-public',
  title: 'Policy lets everybody use a queue',
  severity: 'high',
  cwe: 732,
  what: 'A statement of the policy of the queue names everybody, and no condition says who is meant.',
  why: 'Anybody can read what waits in the queue, empty it, or fill it with messages of their own.',
  fix: [
    'Name the accounts, roles or services that need it in `Principal`, or limit everybody by a condition on the source.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
  ],
  applies: ['aws.sqs.policy', 'aws.sqs.queue'],
  must: notOpen(['policy']),
  bad: {
    terraform: `resource "aws_sqs_queue_policy" "main" {
  queue_url = "orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sqs:SendMessage"
      Resource  = "*"
      Principal = "*" # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [orders]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: sqs:SendMessage
            Resource: '*'
            Principal: '*' # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_sqs_queue_policy" "main" {
  queue_url = "orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sqs:SendMessage"
      Resource  = "*"
      Principal = { AWS = "111122223333" }
    }]
  })
}
`,
      `resource "aws_sqs_queue_policy" "main" {
  queue_url = "orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sqs:SendMessage"
      Resource  = "*"
      Principal = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc" } }
    }]
  })
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [orders]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: sqs:SendMessage
            Resource: '*'
            Principal: { AWS: 111122223333 }
`,
  },
});
