import { infraRule } from '../../../infra-rule.ts';

/** Buckets whose files can be deleted before their time. */
export const s3ObjectLock = infraRule({
  name: 'aws-s3-object-lock',
  title: 'Bucket does not lock its files',
  severity: 'info',
  cwe: 693,
  what: 'Files can be deleted and replaced by whoever has the right to: no lock keeps them for a time.',
  why: 'Records that the law asks for, and backups, are only sure when nobody, not even an administrator, can delete them early.',
  fix: ['For such data make the bucket with `object_lock_enabled`, and set a retention.'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-15',
  ],
  applies: ['aws.s3.bucket'],
  must: {
    any: [
      { at: 'object_lock_enabled', is: [true, 'Enabled'] },
      {
        all: [
          { at: 'object_lock_configuration', isSet: true },
          { at: 'object_lock_configuration.object_lock_enabled', isNot: 'Disabled' },
        ],
      },
    ],
  },
  bad: {
    terraform: [
      `resource "aws_s3_bucket" "photos" { # flaw
  bucket = "records"
}
`,
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
  object_lock_configuration {
    object_lock_enabled = "Disabled" # flaw
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      ObjectLockEnabled: false # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_s3_bucket" "photos" {
  object_lock_enabled = true
}
`,
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_object_lock_configuration" "photos" {
  bucket = aws_s3_bucket.photos.id
  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = 5
    }
  }
}
`,
      `resource "aws_s3_bucket" "photos" {
  object_lock_configuration {
    object_lock_enabled = "Enabled"
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      ObjectLockEnabled: true
`,
  },
});
