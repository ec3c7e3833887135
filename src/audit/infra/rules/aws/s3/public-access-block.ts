import { infraRule } from '../../../infra-rule.ts';

const switches = [
  'block_public_acls',
  'block_public_policy',
  'ignore_public_acls',
  'restrict_public_buckets',
];

/** Buckets that one wrong grant opens to everybody. */
export const s3PublicAccessBlock = infraRule({
  name: 'aws-s3-public-access-block',
  title: 'Bucket does not block public access',
  severity: 'low',
  severityIfWritten: 'medium',
  cwe: 732,
  what: 'The settings that keep a bucket closed, whatever its grants say, are switched off or not whole.',
  why: 'One policy or object that is made public by mistake is then readable by everybody; searching for such buckets is automatic.',
  fix: [
    'Set all four settings to true: `block_public_acls`, `block_public_policy`, `ignore_public_acls`, `restrict_public_buckets`.',
    'What has to be public is served by CloudFront with origin access control, from a bucket that is closed.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  ],
  applies: ['aws.s3.bucket'],
  must: { all: switches.map((name) => ({ at: `public_access_block.${name}`, is: true })) },
  says: 'Nothing keeps the bucket from being made public',
  mend: { set: Object.fromEntries(switches.map((name) => [`public_access_block.${name}`, true])) },
  bad: {
    terraform: [
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_public_access_block" "photos" {
  bucket                  = aws_s3_bucket.photos.id
  block_public_acls       = false # flaw
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`,
      `resource "aws_s3_bucket" "photos" { # flaw
  bucket = "photos"
}
`,
    ],
    cloudformation: [
      `Resources:
  Photos:
    Type: AWS::S3::Bucket
    Properties:
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        BlockPublicPolicy: false # flaw
        IgnorePublicAcls: true
        RestrictPublicBuckets: true
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_s3_bucket" "photos" {
  for_each = toset(["a", "b"])
  bucket   = "photos-\${each.key}"
}
resource "aws_s3_bucket_public_access_block" "photos" {
  for_each                = toset(["a", "b"])
  bucket                  = aws_s3_bucket.photos[each.key].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`,
    ],
    cloudformation: [
      `Resources:
  Photos:
    Type: AWS::S3::Bucket
    Properties:
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        BlockPublicPolicy: true
        IgnorePublicAcls: true
        RestrictPublicBuckets: true
`,
    ],
  },
});
