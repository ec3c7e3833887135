import { infraRule } from '../../../infra-rule.ts';

/** The storage is encrypted with a key that AWS owns. */
export const mqKmsKey = infraRule({
  name: 'aws-mq-kms-key',
  title: 'Message broker has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The storage is encrypted with a key that AWS owns.',
  why: 'Nobody but AWS decides who may decrypt, and no record is yours.',
  fix: ['Set `encryption_options { use_aws_owned_key = false, kms_key_id = … }`.'],
  references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html'],
  applies: ['aws.mq.broker'],
  must: { all: [{ at: 'encryption_options.use_aws_owned_key', is: false }] },
  says: 'The broker has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_mq_broker" "x" { # flaw
  broker_name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::AmazonMQ::Broker
    Properties:
      BrokerName: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_mq_broker" "x" {
  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/mq"
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::AmazonMQ::Broker
    Properties:
      EncryptionOptions:
        UseAwsOwnedKey: false
        KmsKeyId: mq
`,
    ],
  },
});
