import { infraRule } from '../../../infra-rule.ts';

/** Buckets whose changes nobody is told of. */
export const s3EventNotifications = infraRule({
  name: 'aws-s3-event-notifications',
  title: 'Nobody is told of changes in a bucket',
  severity: 'info',
  cwe: 778,
  what: 'No event tells of files that come, change or go.',
  why: 'Events are the quick way to notice that files are deleted or replaced.',
  fix: ['Send events to EventBridge, a queue or a function.'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-11',
  ],
  applies: ['aws.s3.bucket'],
  must: { at: 'notification', isSet: true },
  bad: {
    terraform: `resource "aws_s3_bucket" "photos" { # flaw
  bucket = "photos"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::S3::Bucket
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_notification" "photos" {
  bucket = aws_s3_bucket.photos.id
  eventbridge = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      NotificationConfiguration:
        EventBridgeConfiguration:
          EventBridgeEnabled: true
`,
  },
});
