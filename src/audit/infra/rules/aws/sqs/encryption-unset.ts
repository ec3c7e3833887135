import { infraRule } from '../../../infra-rule.ts';

/** Queues that say nothing of encryption. */
export const sqsEncryptionUnset = infraRule({
  name: 'aws-sqs-encryption-unset',
  title: 'Queue leaves its encryption to the default',
  severity: 'info',
  cwe: 311,
  what: 'Neither a key nor encryption by the service is set. New queues are encrypted with a key of the service since late 2022; older ones are not.',
  why: 'What is not written can neither be reviewed nor required, and a queue from before keeps plain text.',
  fix: ['Set `sqs_managed_sse_enabled` to true, or name a key in `kms_master_key_id`.'],
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
  ],
  applies: ['aws.sqs.queue'],
  must: {
    any: [
      { at: 'kms_master_key_id', isSet: true },
      { at: 'sqs_managed_sse_enabled', isSet: true },
    ],
  },
  says: 'Nothing is said of how messages are encrypted',
  mend: { set: { sqs_managed_sse_enabled: true } },
  bad: {
    terraform: [
      `resource "aws_sqs_queue" "main" { # flaw
  name = "orders"
}
`,
      `resource "aws_sqs_queue" "main" {
  kms_master_key_id = ""
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders
`,
  },
  good: {
    terraform: `resource "aws_sqs_queue" "main" {
  sqs_managed_sse_enabled = true
}
resource "aws_sqs_queue" "other" {
  kms_master_key_id = "alias/orders"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: true
`,
  },
});
