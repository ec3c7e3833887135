import { infraRule } from '../../../infra-rule.ts';

/** Streams with the key that everybody in the account may use. */
export const kinesisKmsKey = infraRule({
  name: 'aws-kinesis-kms-key',
  title: 'Stream has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'Stream names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/streams/latest/dg/creating-using-sse-master-keys.html'],
  applies: ['aws.kinesis.stream'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_kinesis_stream" "main" { # flaw
  encryption_type = "KMS"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Kinesis::Stream
    Properties:
      StreamEncryption:
        EncryptionType: KMS
`,
  },
  good: {
    terraform: `resource "aws_kinesis_stream" "main" {
  encryption_type = "KMS"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Kinesis::Stream
    Properties:
      StreamEncryption:
        EncryptionType: KMS
        KeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
