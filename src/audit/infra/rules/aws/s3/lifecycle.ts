import { infraRule } from '../../../infra-rule.ts';

/** Buckets that only ever grow. */
export const s3Lifecycle = infraRule({
  name: 'aws-s3-lifecycle',
  title: 'Bucket has no lifecycle rule',
  severity: 'info',
  cwe: 405,
  what: 'Nothing ever removes files from the bucket or moves them to cheaper storage.',
  why: 'Old data costs for ever, and personal data that should be gone by law is still there when somebody gets in.',
  fix: [
    'Add a lifecycle rule that says how long files, old versions and uploads that were broken off are kept.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-13',
  ],
  applies: ['aws.s3.bucket'],
  must: { at: 'lifecycle_configuration.rule', isSet: true },
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
    terraform: `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_lifecycle_configuration" "photos" {
  bucket = aws_s3_bucket.photos.id
  rule {
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
});
