import { infraRule } from '../../../infra-rule.ts';

/** The log group is encrypted with a key of the service. */
export const cloudwatchLogEncryption = infraRule({
  name: 'aws-cloudwatch-log-encryption',
  title: 'Logs have no key of their own',
  severity: 'info',
  cwe: 311,
  what: 'The log group is encrypted with a key of the service.',
  why: 'Logs hold more of people and credentials than one thinks; with a key of KMS its policy decides who reads them.',
  fix: ['Set `kms_key_id` (`KmsKeyId`).'],
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html'],
  applies: ['aws.logs.group'],
  must: { at: 'kms_key_id', isSet: true },
  says: 'The log group has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_cloudwatch_log_group" "x" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 365
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_cloudwatch_log_group" "x" {
  kms_key_id = "alias/logs"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Logs::LogGroup
    Properties:
      KmsKeyId: alias/logs
`,
    ],
  },
});
