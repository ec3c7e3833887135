import { infraRule } from '../../../infra-rule.ts';

/** Delivery streams with the key that AWS owns. */
export const firehoseKmsKey = infraRule({
  name: 'aws-firehose-kms-key',
  title: 'Delivery stream has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'Delivery stream names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `key_arn`.'],
  references: ['https://docs.aws.amazon.com/firehose/latest/dg/encryption.html'],
  applies: ['aws.firehose.stream'],
  where: { at: 'kinesis_source_configuration', isSet: false },
  must: { at: 'server_side_encryption.key_arn', isSet: true },
  bad: {
    terraform: `resource "aws_kinesis_firehose_delivery_stream" "main" {
  server_side_encryption { # flaw
    enabled = true
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamEncryptionConfigurationInput:
        KeyType: AWS_OWNED_CMK # flaw
`,
  },
  good: {
    terraform: `resource "aws_kinesis_firehose_delivery_stream" "main" {
  server_side_encryption {
    enabled  = true
    key_type = "CUSTOMER_MANAGED_CMK"
    key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/a"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamEncryptionConfigurationInput:
        KeyType: CUSTOMER_MANAGED_CMK
        KeyARN: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
