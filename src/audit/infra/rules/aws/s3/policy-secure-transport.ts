import { infraRule } from '../../../infra-rule.ts';
import { refusesPlainText } from '../shared-open-policy.ts';

/** Policies that let requests pass without TLS. */
export const s3PolicySecureTransport = infraRule({
  name: 'aws-s3-policy-secure-transport',
  title: 'Policy of a bucket accepts requests without TLS',
  severity: 'low',
  cwe: 319,
  what: 'No statement of the policy refuses requests for which `aws:SecureTransport` is false.',
  why: 'A client that is set up wrongly then sends data as plain text, and whoever is on the way reads it.',
  fix: [
    'Add a statement that denies `s3:*` to everybody on the bucket and its files when `aws:SecureTransport` is `false`.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html#transit',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-5',
  ],
  applies: ['aws.s3.bucket', 'aws.s3.bucket-policy'],
  where: { at: 'policy', isSet: true },
  must: refusesPlainText('policy'),
  bad: {
    terraform: `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({ # flaw
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::photos/*"
      Principal = { AWS = "111122223333" }
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: photos
      PolicyDocument: # flaw
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: arn:aws:s3:::photos/*
            Principal: { AWS: 111122223333 }
`,
  },
  good: {
    terraform: [
      `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::photos/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
      Principal = "*"
    }]
  })
}
`,
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
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
          - Effect: Deny
            Action: s3:*
            Resource: arn:aws:s3:::photos/*
            Principal: '*'
            Condition: { Bool: { 'aws:SecureTransport': false } }
`,
  },
});
