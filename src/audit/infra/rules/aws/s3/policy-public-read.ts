import { infraRule } from '../../../infra-rule.ts';
import { isAboutAny, notOpen } from '../shared-open-policy.ts';
import { s3Writing } from './writing.table.ts';

/** Policies by which everybody may read a bucket. */
export const s3PolicyPublicRead = infraRule({
  name: 'aws-s3-policy-public-read',
  title: 'Policy lets everybody read a bucket',
  severity: 'high',
  cwe: 732,
  what: 'A statement of the policy gives everybody actions that read or list, and no condition says who is meant.',
  why: 'All that is in the bucket, and all that somebody puts there later, is for the whole world.',
  fix: [
    'Name in `Principal` who needs it.',
    'Files that are for everybody are served by CloudFront with origin access control, from a bucket that is closed.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  ],
  applies: ['aws.s3.bucket', 'aws.s3.bucket-policy', 'aws.s3.access-point', 'aws.s3.access-point-policy'],
  must: notOpen(
    ['policy'],
    (statement) => !isAboutAny(statement, s3Writing),
    'everybody may read the bucket.',
  ),
  absorbs: ['aws-s3-policy-wildcard-actions'],
  bad: {
    terraform: [
      `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::photos/*"
      Principal = "*" # flaw
    }]
  })
}
`,
      `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = ["s3:ListBucket"]
      Resource  = "arn:aws:s3:::photos/*"
      Principal = { AWS = ["*"] } # flaw
    }]
  })
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: photos
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: arn:aws:s3:::photos/*
            Principal: '*' # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::photos/*"
      Principal = { Service = "cloudfront.amazonaws.com" }
    }]
  })
}
`,
      `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::photos/*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc" } }
      Principal = "*"
    }]
  })
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: photos
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: arn:aws:s3:::photos/*
            Principal: { AWS: 111122223333 }
`,
  },
});
