import { infraRule } from '../../../infra-rule.ts';

/** Buckets in which access lists still count. */
export const s3Ownership = infraRule({
  name: 'aws-s3-ownership',
  title: 'Access lists are switched on for a bucket',
  severity: 'info',
  cwe: 284,
  what: 'Files in the bucket can have access lists of their own, and belong to whoever wrote them.',
  why: 'Who may read is then told in two places, and nobody sees at the bucket that one file of a million is public. New buckets have this off.',
  fix: ['Set `object_ownership` to `BucketOwnerEnforced`, and move rights to the policy.'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-12',
  ],
  applies: ['aws.s3.bucket', 'aws.s3.ownership-controls'],
  where: { not: { connected: 'aws.s3.bucket', via: 'bucket' } },
  must: {
    all: ['rule.object_ownership', 'ownership_controls.rule.object_ownership'].map((at) => ({
      at,
      isNot: ['BucketOwnerPreferred', 'ObjectWriter'],
    })),
  },
  bad: {
    terraform: `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_ownership_controls" "photos" {
  bucket = "photos2"
  rule {
    object_ownership = "ObjectWriter" # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      OwnershipControls:
        Rules:
          - ObjectOwnership: BucketOwnerPreferred # flaw
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_ownership_controls" "photos" {
  bucket = aws_s3_bucket.photos.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      OwnershipControls:
        Rules:
          - ObjectOwnership: BucketOwnerEnforced
`,
  },
});
