import { infraRule } from '../../../infra-rule.ts';

/** Buckets that everybody may write to. */
export const s3AclPublicWrite = infraRule({
  name: 'aws-s3-acl-public-write',
  title: 'Bucket can be written by everybody',
  severity: 'critical',
  cwe: 732,
  what: 'The access list of the bucket lets everybody put files into it, replace and delete them.',
  why: 'Anybody can replace what your users download, delete your data or keep their own at your cost.',
  fix: ['Set `acl` to `private`.', 'Let browsers upload with signed addresses that end after minutes.'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl'],
  applies: ['aws.s3.bucket', 'aws.s3.bucket-acl'],
  must: { at: 'acl', isNot: 'public-read-write' },
  mend: { set: { acl: 'private' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_s3_bucket" "photos" {
  acl = "public-read-write" # flaw
}
`,
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_acl" "photos" {
  bucket = aws_s3_bucket.photos.id
  acl = "public-read-write" # flaw
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: PublicReadWrite # flaw
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket" "photos" {
  acl = "private"
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
