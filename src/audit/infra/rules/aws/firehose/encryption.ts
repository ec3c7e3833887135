import { infraRule } from '../../../infra-rule.ts';

/** What waits to be delivered lies in the service as plain text. */
export const firehoseEncryption = infraRule({
  name: 'aws-firehose-encryption',
  title: 'Delivery stream is not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'What waits to be delivered lies in the service as plain text.',
  why: 'Who gets at the buffers reads every event.',
  fix: ['Set `server_side_encryption { enabled = true }` (`DeliveryStreamEncryptionConfigurationInput`).'],
  references: ['https://docs.aws.amazon.com/firehose/latest/dev/encryption.html'],
  applies: ['aws.firehose.stream'],
  where: { at: 'kinesis_source_configuration', isSet: false },
  must: { at: 'server_side_encryption.enabled', is: true },
  says: 'What waits to be delivered is not encrypted',
  mend: { set: { 'server_side_encryption.enabled': true } },
  bad: {
    terraform: [
      `resource "aws_kinesis_firehose_delivery_stream" "x" { # flaw
  name        = "orders"
  destination = "extended_s3"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamType: DirectPut
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_kinesis_firehose_delivery_stream" "x" {
  server_side_encryption {
    enabled = true
  }
}
resource "aws_kinesis_firehose_delivery_stream" "y" {
  kinesis_source_configuration {
    kinesis_stream_arn = "encrypted there"
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamEncryptionConfigurationInput:
        KeyType: AWS_OWNED_CMK
`,
    ],
  },
});
