import { infraRule } from '../../../infra-rule.ts';

/** Records of the stream lie in the service as plain text. */
export const kinesisEncryption = infraRule({
  name: 'aws-kinesis-encryption',
  title: 'Stream is not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'Records of the stream lie in the service as plain text.',
  why: 'Who gets at the storage reads every event.',
  fix: ['Set `encryption_type = "KMS"` and a key (`StreamEncryption`).'],
  references: ['https://docs.aws.amazon.com/streams/latest/dg/server-side-encryption.html'],
  applies: ['aws.kinesis.stream'],
  must: { at: 'encryption_type', is: 'KMS' },
  says: 'Records of the stream are not encrypted',
  mend: { set: { encryption_type: 'KMS', kms_key_id: 'alias/aws/kinesis' } },
  bad: {
    terraform: [
      `resource "aws_kinesis_stream" "x" { # flaw
  name = "orders"
}
`,
      `resource "aws_kinesis_stream" "x" {
  encryption_type = "NONE" # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::Kinesis::Stream
    Properties:
      ShardCount: 1
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_kinesis_stream" "x" {
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Kinesis::Stream
    Properties:
      StreamEncryption:
        EncryptionType: KMS
        KeyId: alias/aws/kinesis
`,
    ],
  },
});
