import { infraRule } from '../../../infra-rule.ts';

/** Messages of the queue lie in the service as plain text. */
export const sqsEncryption = infraRule({
  name: 'aws-sqs-encryption',
  title: 'Queue is not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'Messages of the queue lie in the service as plain text.',
  why: 'Who gets at the storage reads what the shop and its services tell each other.',
  fix: [
    'Remove `sqs_managed_sse_enabled = false`, or name a key of KMS in `kms_master_key_id` (`KmsMasterKeyId`).',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
  ],
  applies: ['aws.sqs.queue'],
  must: {
    any: [
      { at: 'kms_master_key_id', isSet: true },
      { at: 'sqs_managed_sse_enabled', isNot: false },
    ],
  },
  says: 'Messages of the queue are not encrypted',
  mend: { set: { sqs_managed_sse_enabled: true } },
  bad: {
    terraform: [
      `resource "aws_sqs_queue" "x" {
  name                    = "orders"
  sqs_managed_sse_enabled = false # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_sqs_queue" "x" {
  name = "encrypted by itself since 2022"
}
resource "aws_sqs_queue" "y" {
  sqs_managed_sse_enabled = false
  kms_master_key_id       = "alias/orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: true
`,
    ],
  },
});
