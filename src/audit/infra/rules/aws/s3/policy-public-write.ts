import { infraRule } from '../../../infra-rule.ts';
import { isAboutAny, notOpen } from '../shared-open-policy.ts';
import { s3Writing } from './writing.table.ts';

/** Policies by which everybody may change a bucket. */
export const s3PolicyPublicWrite = infraRule({
  name: 'aws-s3-policy-public-write',
  title: 'Policy lets everybody change a bucket',
  severity: 'critical',
  cwe: 732,
  what: 'A statement of the policy gives everybody actions that write, delete or change rights, and no condition says who is meant.',
  why: 'Anybody can replace what your users download, delete your data, or take the bucket over.',
  fix: [
    'Name the roles that need it in `Principal`.',
    'Let browsers upload with signed addresses that end after minutes.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  ],
  applies: ['aws.s3.bucket', 'aws.s3.bucket-policy', 'aws.s3.access-point', 'aws.s3.access-point-policy'],
  must: notOpen(
    ['policy'],
    (statement) => isAboutAny(statement, s3Writing),
    'everybody may change the bucket.',
  ),
  absorbs: ['aws-s3-policy-public-read', 'aws-s3-policy-wildcard-actions'],
  bad: {
    terraform: [
      `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = ["s3:GetObject", "s3:PutObject"]
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
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::photos/*"
      Principal = { AWS = "*" } # flaw
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
            Action: s3:Delete*
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
      Principal = "*"
    }]
  })
}
`,
      `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:PutObject"
      Resource  = "arn:aws:s3:::photos/*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc" } }
      Principal = "*"
    }]
  })
}
`,
      `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::photos/*"
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
            Action: s3:PutObject
            Resource: arn:aws:s3:::photos/*
            Principal: { AWS: 111122223333 }
`,
  },
});
