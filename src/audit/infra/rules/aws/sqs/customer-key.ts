import { infraRule } from '../../../infra-rule.ts';

/** Queues with the key that AWS manages. */
export const sqsCustomerKey = infraRule({
  name: 'aws-sqs-customer-key',
  title: 'Queue has the key that everybody in the account may use',
  severity: 'info',
  cwe: 311,
  what: 'The queue is encrypted with the key that AWS manages (`alias/aws/sqs`).',
  why: 'Whoever may use the queue may decrypt it: no second right is needed, and no other account or service can be let in.',
  fix: ['Name a key of yours in `kms_master_key_id`.'],
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html',
  ],
  applies: ['aws.sqs.queue'],
  must: { at: 'kms_master_key_id', matchesNot: /^(?:arn:.*:)?alias\/aws\/sqs$/ },
  bad: {
    terraform: `resource "aws_sqs_queue" "main" {
  kms_master_key_id = "alias/aws/sqs" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: alias/aws/sqs # flaw
`,
  },
  good: {
    terraform: `resource "aws_sqs_queue" "main" {
  kms_master_key_id = "alias/orders"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: alias/orders
`,
  },
});
