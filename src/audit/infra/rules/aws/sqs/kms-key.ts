import { infraRule } from '../../../infra-rule.ts';

/** Messages are encrypted with a key of the service, to which no policy and no log belongs. */
export const sqsKmsKey = infraRule({
  name: 'aws-sqs-kms-key',
  title: 'Queue has no key of KMS',
  severity: 'info',
  cwe: 311,
  what: 'Messages are encrypted with a key of the service, to which no policy and no log belongs.',
  why: 'Who may receive may read: there is no second lock, and no record of who decrypted what.',
  fix: ['Set `kms_master_key_id` (`KmsMasterKeyId`).'],
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
  ],
  applies: ['aws.sqs.queue'],
  must: { at: 'kms_master_key_id', isSet: true },
  says: 'The queue has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_sqs_queue" "x" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_sqs_queue" "x" {
  kms_master_key_id = "alias/orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: alias/orders
`,
    ],
  },
});
