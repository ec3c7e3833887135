import { infraRule } from '../../../infra-rule.ts';

/** Log files are encrypted with the key of the bucket only. */
export const cloudtrailEncryption = infraRule({
  name: 'aws-cloudtrail-encryption',
  title: 'Records of the trail have no key of their own',
  severity: 'info',
  cwe: 311,
  what: 'Log files are encrypted with the key of the bucket only.',
  why: 'Whoever may read the bucket reads who does what in the account; a key of KMS is a second lock with a record of its own.',
  fix: ['Set `kms_key_id` (`KMSKeyId`) to a key that the security team owns.'],
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
  ],
  applies: ['aws.cloudtrail.trail'],
  must: { at: 'kms_key_id', isSet: true },
  says: 'Log files of the trail are not encrypted with a key of KMS',
  bad: {
    terraform: [
      `resource "aws_cloudtrail" "x" { # flaw
  s3_bucket_name = "logs"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: logs
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_cloudtrail" "x" {
  name           = "main"
  s3_bucket_name = "logs"
  kms_key_id = "alias/trail"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: logs
      KMSKeyId: alias/trail
`,
    ],
  },
});
