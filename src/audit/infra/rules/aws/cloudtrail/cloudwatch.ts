import { infraRule } from '../../../infra-rule.ts';

/** The trail writes files, and sends nothing to CloudWatch Logs. */
export const cloudtrailCloudwatch = infraRule({
  name: 'aws-cloudtrail-cloudwatch',
  title: 'Nobody watches the trail',
  severity: 'info',
  cwe: 778,
  what: 'The trail writes files, and sends nothing to CloudWatch Logs.',
  why: 'Alarms on a login of root or a policy that changed need the events within minutes; files are read days later, if ever.',
  fix: ['Set `cloud_watch_logs_group_arn` and `cloud_watch_logs_role_arn`.'],
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html',
  ],
  applies: ['aws.cloudtrail.trail'],
  must: { at: 'cloud_watch_logs_group_arn', isSet: true },
  says: 'The trail sends nothing to CloudWatch Logs',
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
  cloud_watch_logs_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
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
      CloudWatchLogsLogGroupArn: arn:aws:logs:eu-west-1:111122223333:log-group:trail
`,
    ],
  },
});
