import { infraRule } from '../../../infra-rule.ts';

/** Buckets that everybody who has an account of AWS may list and read. */
export const s3AclAuthenticatedRead = infraRule({
  name: 'aws-s3-acl-authenticated-read',
  title: 'Bucket can be read by everybody with an account',
  severity: 'high',
  cwe: 732,
  what: 'The access list of the bucket lets everybody who has an account of AWS read it: any account, not only yours.',
  why: 'An account costs nothing, and names of buckets are guessed and tried by machines all day.',
  fix: [
    'Set `acl` to `private`, or leave access lists out and let `object_ownership` be `BucketOwnerEnforced`.',
  ],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl'],
  applies: ['aws.s3.bucket', 'aws.s3.bucket-acl'],
  must: { at: 'acl', isNot: 'authenticated-read' },
  mend: { set: { acl: 'private' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_s3_bucket" "main" {
  bucket = "photos"
  acl    = "authenticated-read" # flaw
}
`,
      `resource "aws_s3_bucket" "main" {
  bucket = "photos"
}
resource "aws_s3_bucket_acl" "main" {
  bucket = aws_s3_bucket.main.id
  acl    = "authenticated-read" # flaw
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: AuthenticatedRead # flaw
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket" "main" {
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
