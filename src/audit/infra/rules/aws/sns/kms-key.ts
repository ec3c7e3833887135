import { infraRule } from '../../../infra-rule.ts';

/** Topics with the key that everybody in the account may use. */
export const snsKmsKey = infraRule({
  name: 'aws-sns-kms-key',
  title: 'Topic has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The topic is encrypted with the key that AWS manages (`alias/aws/sns`).',
  why: 'Whoever may use the topic may decrypt it: no second right is needed, and no other account or service can be let in.',
  fix: ['Name a key of yours in `kms_master_key_id`.'],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html'],
  applies: ['aws.sns.topic'],
  must: { at: 'kms_master_key_id', matchesNot: /^(?:arn:.*:)?alias\/aws\/sns$/ },
  bad: {
    terraform: `resource "aws_sns_topic" "main" {
  kms_master_key_id = "alias/aws/sns" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SNS::Topic
    Properties:
      KmsMasterKeyId: alias/aws/sns # flaw
`,
  },
  good: {
    terraform: `resource "aws_sns_topic" "main" {
  kms_master_key_id = "alias/orders"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SNS::Topic
    Properties:
      KmsMasterKeyId: alias/orders
`,
  },
});
