import { infraRule } from '../../../infra-rule.ts';

/** The trail names no topic on which it tells that files were delivered. */
export const cloudtrailSnsTopic = infraRule({
  name: 'aws-cloudtrail-sns-topic',
  title: 'Nobody is told when log files arrive',
  severity: 'info',
  cwe: 778,
  what: 'The trail names no topic on which it tells that files were delivered.',
  why: 'What reads the logs has to ask for them, and notices late.',
  fix: ['Set `sns_topic_name` (`SnsTopicName`), or react to events of the bucket.'],
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html',
  ],
  applies: ['aws.cloudtrail.trail'],
  must: { at: 'sns_topic_name', isSet: true },
  says: 'The trail tells nobody of new log files',
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
  sns_topic_name = "trail"
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
      SnsTopicName: trail
`,
    ],
  },
});
