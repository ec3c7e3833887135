import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';

/** Policies that give somebody every action on a bucket. */
export const s3PolicyWildcardActions = infraRule({
  name: 'aws-s3-policy-wildcard-actions',
  title: 'Policy gives all actions on a bucket',
  severity: 'medium',
  cwe: 732,
  what: 'A statement of the policy gives somebody `s3:*` or `*`: to read, delete, and to change the policy itself.',
  why: 'Who gets hold of that one identity owns the bucket, and can lock you out.',
  fix: ['Name the actions that are needed, such as `s3:GetObject` and `s3:PutObject`.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  applies: ['aws.s3.bucket', 'aws.s3.bucket-policy', 'aws.s3.access-point', 'aws.s3.access-point-policy'],
  must: noStatement(['policy'], flawOf),
  bad: {
    terraform: `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:*" # flaw
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
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: '*' # flaw
            Resource: arn:aws:s3:::photos/*
            Principal: { AWS: 111122223333 }
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket_policy" "photos" {
  bucket = "photos"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = ["s3:GetObject"]
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
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: arn:aws:s3:::photos/*
            Principal: { AWS: 111122223333 }
`,
  },
});

function flawOf({ effect, principals, actions }: PolicyStatement): Flaw | undefined {
  if (effect !== 'Allow' || principals === undefined || actions.isNot) return undefined;
  const word = actions.words.find(({ text }) => text === '*' || text?.toLowerCase() === 's3:*');
  if (word === undefined) return undefined;
  return { part: 'Action', place: word.place, value: word.value, says: `\`${word.text}\` is every action.` };
}
