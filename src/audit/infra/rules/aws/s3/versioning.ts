import { infraRule } from '../../../infra-rule.ts';

/** Buckets that keep no earlier versions of their files. */
export const s3Versioning = infraRule({
  name: 'aws-s3-versioning',
  title: 'Bucket keeps no versions',
  severity: 'info',
  cwe: 693,
  what: 'A file that is replaced or deleted is gone: the bucket does not keep earlier versions.',
  why: 'A mistake, a broken program or somebody who asks for a ransom destroys data for good.',
  fix: [
    'Switch versions on, and let a lifecycle rule remove old ones after some time so that they do not cost for ever.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-14',
  ],
  applies: ['aws.s3.bucket'],
  must: { at: 'versioning_configuration.status', is: 'Enabled' },
  says: 'Earlier versions of files are not kept',
  mend: { set: { 'versioning_configuration.status': 'Enabled' } },
  bad: {
    terraform: [
      `resource "aws_s3_bucket" "photos" { # flaw
  bucket = "photos"
}
`,
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_versioning" "photos" {
  bucket = aws_s3_bucket.photos.id
  versioning_configuration {
    status = "Suspended" # flaw
  }
}
`,
      `resource "aws_s3_bucket" "photos" {
  versioning {
    enabled = false # flaw
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      VersioningConfiguration:
        Status: Suspended # flaw
`,
      `Resources:
  Main: # flaw
    Type: AWS::S3::Bucket
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_versioning" "photos" {
  bucket = aws_s3_bucket.photos.id
  versioning_configuration {
    status = "Enabled"
  }
}
`,
      `resource "aws_s3_bucket" "photos" {
  versioning {
    enabled = true
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      VersioningConfiguration:
        Status: Enabled
`,
  },
});
