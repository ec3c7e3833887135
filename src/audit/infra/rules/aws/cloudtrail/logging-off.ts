import { infraRule } from '../../../infra-rule.ts';

/** The trail is there and records nothing. */
export const cloudtrailLoggingOff = infraRule({
  name: 'aws-cloudtrail-logging-off',
  title: 'Trail is switched off',
  severity: 'medium',
  cwe: 778,
  what: 'The trail is there and records nothing.',
  why: 'What an attacker does leaves no trace, while everybody believes that it is recorded.',
  fix: ['Remove `enable_logging = false` (`IsLogging: false`).'],
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html',
  ],
  applies: ['aws.cloudtrail.trail'],
  must: { at: 'enable_logging', isNot: false },
  says: 'The trail records nothing',
  mend: { set: { enable_logging: true } },
  bad: {
    terraform: [
      `resource "aws_cloudtrail" "x" {
  name           = "main"
  s3_bucket_name = "logs"
  enable_logging = false # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: logs
      IsLogging: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_cloudtrail" "x" {
  name           = "main"
  s3_bucket_name = "logs"
  enable_logging = true
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
      TrailName: main
`,
    ],
  },
});
