import { infraRule } from '../../../infra-rule.ts';

/** Messages of the topic lie in the service as plain text. */
export const snsEncryption = infraRule({
  name: 'aws-sns-encryption',
  title: 'Topic is not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'Messages of the topic lie in the service as plain text.',
  why: 'Notifications carry data of orders and people; without a key of KMS nobody but the policy of the topic stands before them.',
  fix: [
    'Set `kms_master_key_id` (`KmsMasterKeyId`), to a key of your own where other accounts or services publish.',
  ],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html'],
  applies: ['aws.sns.topic'],
  must: { at: 'kms_master_key_id', isSet: true },
  says: 'Messages of the topic are not encrypted',
  bad: {
    terraform: [
      `resource "aws_sns_topic" "x" { # flaw
  name = "orders"
}
`,
      `resource "aws_sns_topic" "x" {
  name              = "orders"
  kms_master_key_id = "" # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::SNS::Topic
    Properties:
      TopicName: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_sns_topic" "x" {
  kms_master_key_id = "alias/aws/sns"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SNS::Topic
    Properties:
      KmsMasterKeyId: alias/aws/sns
`,
    ],
  },
});
