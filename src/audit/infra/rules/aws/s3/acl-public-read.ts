import { infraRule } from '../../../infra-rule.ts';

/** Buckets that everybody may list and read. */
export const s3AclPublicRead = infraRule({
  name: 'aws-s3-acl-public-read',
  title: 'Bucket can be read by everybody',
  severity: 'high',
  cwe: 732,
  what: 'The access list of the bucket lets everybody read it.',
  why: 'Names of buckets are guessed and tried by machines all day; what lies in an open one is copied within hours.',
  fix: [
    'Set `acl` to `private`, or leave access lists out and let `object_ownership` be `BucketOwnerEnforced`.',
    'Files that are for everybody are served by CloudFront with origin access control.',
  ],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl'],
  applies: ['aws.s3.bucket', 'aws.s3.bucket-acl'],
  must: { at: 'acl', isNot: 'public-read' },
  mend: { set: { acl: 'private' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
  acl    = "public-read" # flaw
}
`,
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_acl" "photos" {
  bucket = aws_s3_bucket.photos.id
  acl = "public-read" # flaw
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: PublicRead # flaw
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket" "photos" {
  acl = "private"
}
variable "acl" {}
resource "aws_s3_bucket" "other" {
  acl = var.acl
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: Private
`,
  },
});
