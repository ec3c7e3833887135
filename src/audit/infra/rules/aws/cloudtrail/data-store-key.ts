import { infraRule } from '../../../infra-rule.ts';

/** Stores of events without a key of their own. */
export const cloudtrailDataStoreKey = infraRule({
  name: 'aws-cloudtrail-data-store-key',
  title: 'Store of events has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The store of events is encrypted with a key of AWS.',
  why: 'Nobody of yours decides who may decrypt it, nor can take that right away at once.',
  fix: ['Set `kms_key_id` (`KmsKeyId`) to a key of your own.'],
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
  ],
  applies: ['aws.cloudtrail.data-store'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_cloudtrail_event_data_store" "x" { # flaw
  name = "x"
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::CloudTrail::EventDataStore
    Properties:
      Name: x
`,
  },
  good: {
    terraform: `resource "aws_cloudtrail_event_data_store" "x" {
  name = "x"
  kms_key_id = "arn:aws:kms:eu-west-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::CloudTrail::EventDataStore
    Properties:
      Name: x
      KmsKeyId: arn:aws:kms:eu-west-1:123456789012:key/1
`,
  },
});
