import { infraRule } from '../../../infra-rule.ts';

/** No digests are written, by which one could tell that a log file was changed or taken away. */
export const cloudtrailLogValidation = infraRule({
  name: 'aws-cloudtrail-log-validation',
  title: 'Records of the trail can be changed unseen',
  severity: 'low',
  cwe: 353,
  what: 'No digests are written, by which one could tell that a log file was changed or taken away.',
  why: 'Who gets into the bucket of the logs removes the traces, and nobody can prove it.',
  fix: ['Set `enable_log_file_validation` (`EnableLogFileValidation`) to true.'],
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html',
  ],
  applies: ['aws.cloudtrail.trail'],
  must: { at: 'enable_log_file_validation', is: true },
  says: 'Nobody can tell whether log files of the trail were changed',
  mend: { set: { enable_log_file_validation: true } },
  bad: {
    terraform: [
      `resource "aws_cloudtrail" "x" {
  name           = "main"
  s3_bucket_name = "logs"
  enable_log_file_validation = false # flaw
}
`,
      `resource "aws_cloudtrail" "x" { # flaw
  s3_bucket_name = "logs"
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
      EnableLogFileValidation: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_cloudtrail" "x" {
  name           = "main"
  s3_bucket_name = "logs"
  enable_log_file_validation = true
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
      EnableLogFileValidation: true
`,
    ],
  },
});
