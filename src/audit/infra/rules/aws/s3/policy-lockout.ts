import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';

/** Policies that lock everybody out of a bucket, their owner too. */
export const s3PolicyLockout = infraRule({
  name: 'aws-s3-policy-lockout',
  title: 'Policy locks everybody out of a bucket',
  severity: 'low',
  cwe: 732,
  what: 'A statement denies everybody all actions, and no condition leaves anybody out.',
  why: 'Nobody can use the bucket or change the policy any more but the root user of the account.',
  fix: ['Add a condition that says who is denied, or name the actions that nobody should do.'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html'],
  applies: ['aws.s3.bucket', 'aws.s3.bucket-policy'],
  must: noStatement(['policy'], flawOf),
  bad: {
    terraform: `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::photos/*"
      Principal = "*" # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: photos
      PolicyDocument:
        Statement:
          - Effect: Deny
            Action: '*'
            Resource: arn:aws:s3:::photos/*
            Principal: '*' # flaw
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket_policy" "photos" {
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
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: photos
      PolicyDocument:
        Statement:
          - Effect: Deny
            Action: s3:DeleteBucket
            Resource: arn:aws:s3:::photos/*
            Principal: '*'
`,
  },
});

function flawOf({
  effect,
  principals,
  actions,
  conditions,
  mayHaveMoreConditions,
}: PolicyStatement): Flaw | undefined {
  if (effect !== 'Deny' || principals === undefined || principals.isNot || actions.isNot) return undefined;
  if (conditions.length > 0 || mayHaveMoreConditions) return undefined;
  if (!principals.all.some(({ kind }) => kind === 'any')) return undefined;
  if (!actions.words.some(({ text }) => text === '*' || text?.toLowerCase() === 's3:*')) return undefined;
  return { part: 'Principal', place: principals.place, says: 'everybody is denied everything.' };
}
