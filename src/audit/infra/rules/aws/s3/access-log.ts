import type { Condition } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** A bucket that logs go to does not log itself: it would never end. */
const isForLogs: Condition = {
  any: [
    { at: 'acl', is: 'log-delivery-write' },
    { connected: ['aws_s3_bucket_logging', 'aws.s3.bucket'], via: 'target_bucket' },
    { connected: 'aws.s3.bucket', via: 'logging' },
    { connected: 'aws.s3.bucket', via: 'logging_configuration.destination_bucket_name' },
  ],
};

/** Buckets that nobody can tell who read. */
export const s3AccessLog = infraRule({
  name: 'aws-s3-access-log',
  title: 'Bucket does not log access',
  severity: 'info',
  cwe: 778,
  what: 'Requests to the bucket are not written down.',
  why: 'After a leak nobody can tell what was read, when and by whom.',
  fix: [
    'Name a bucket for logs in `logging` (`LoggingConfiguration`), another one than this, with a lifecycle rule of its own.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-9',
  ],
  applies: ['aws.s3.bucket'],
  must: { any: [{ at: 'logging.target_bucket', isSet: true }, isForLogs] },
  says: 'Nobody can tell who read the bucket',
  bad: {
    terraform: `resource "aws_s3_bucket" "photos" { # flaw
  bucket = "photos"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::S3::Bucket
    Properties:
      BucketName: photos
`,
  },
  good: {
    terraform: [
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_logging" "photos" {
  bucket = aws_s3_bucket.photos.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "photos/"
}
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}
`,
      `resource "aws_s3_bucket" "photos" {
  logging {
    target_bucket = "logs"
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      LoggingConfiguration:
        DestinationBucketName: !Ref Logs
  Logs:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: LogDeliveryWrite
`,
  },
});
