import { infraRule } from '../../../infra-rule.ts';

/** Lifecycle rules that keep uploads which were broken off. */
export const s3AbortUploads = infraRule({
  name: 'aws-s3-abort-uploads',
  title: 'Uploads that were broken off are kept',
  severity: 'info',
  cwe: 459,
  what: 'No lifecycle rule of the bucket removes the parts of large uploads that never ended.',
  why: 'The parts are in no listing, and cost for ever.',
  fix: ['Add a rule with `abort_incomplete_multipart_upload` after seven days.'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
  ],
  applies: ['aws.s3.lifecycle', 'aws.s3.bucket'],
  where: {
    all: [
      {
        any: [
          { at: 'rule', isSet: true },
          { at: 'lifecycle_configuration.rule', isSet: true },
        ],
      },
      { not: { connected: 'aws.s3.bucket', via: 'bucket' } },
    ],
  },
  must: {
    any: ['rule', 'lifecycle_configuration.rule'].map((list) => ({
      some: list,
      has: {
        all: [
          {
            any: ['abort_incomplete_multipart_upload', 'abort_incomplete_multipart_upload_days'].map(
              (at) => ({ at, isSet: true }),
            ),
          },
          { at: 'status', isNot: 'Disabled' },
          { at: 'enabled', isNot: false },
          // What is of some files only leaves the others.
          ...['prefix', 'filter.prefix', 'filter.tag', 'filter.and', 'tag_filters'].map((at) => ({
            at,
            isSet: false,
          })),
        ],
      },
    })),
  },
  bad: {
    terraform: `resource "aws_s3_bucket_lifecycle_configuration" "main" {
  bucket = "photos"
  rule { # flaw
    id     = "old"
    status = "Enabled"
    expiration {
      days = 90
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      LifecycleConfiguration:
        Rules:
          - Status: Enabled
            ExpirationInDays: 90
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket_lifecycle_configuration" "main" {
  bucket = "photos"
  rule {
    id     = "old"
    status = "Enabled"
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}
resource "aws_s3_bucket" "other" {
  bucket = "other"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      LifecycleConfiguration:
        Rules:
          - Status: Enabled
            AbortIncompleteMultipartUpload:
              DaysAfterInitiation: 7
`,
  },
});
