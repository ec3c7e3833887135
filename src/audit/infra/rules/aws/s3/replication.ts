import { infraRule } from '../../../infra-rule.ts';

/** Buckets that are in one place only. */
export const s3Replication = infraRule({
  name: 'aws-s3-replication',
  title: 'Bucket is not copied elsewhere',
  severity: 'info',
  cwe: 693,
  what: 'No rule copies the files of the bucket to another region or account.',
  why: 'When a region fails, or an account is taken over, there is no second copy.',
  fix: ['For data that nobody could make again, add a replication to a bucket in another account.'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-7',
  ],
  applies: ['aws.s3.bucket'],
  must: {
    any: [
      ...['rule', 'rules'].map((name) => ({
        some: `replication_configuration.${name}`,
        has: { at: 'status', isNot: 'Disabled' } as const,
      })),
      // Copies of others come to it.
      { connected: 'aws_s3_bucket_replication_configuration', via: 'rule' },
    ],
  },
  bad: {
    terraform: [
      `resource "aws_s3_bucket" "photos" { # flaw
  bucket = "photos"
}
`,
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_replication_configuration" "photos" {
  bucket = aws_s3_bucket.photos.id
  role   = "copier"
  rule { # flaw
    status = "Disabled"
    destination {
      bucket = "arn:aws:s3:::copies"
    }
  }
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::S3::Bucket
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_replication_configuration" "photos" {
  bucket = aws_s3_bucket.photos.id
  role = "arn:aws:iam::111122223333:role/copy"
  rule {
    status = "Enabled"
    destination {
      bucket = "arn:aws:s3:::copies"
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      ReplicationConfiguration:
        Role: arn:aws:iam::111122223333:role/copy
        Rules:
          - Status: Enabled
            Destination:
              Bucket: arn:aws:s3:::copies
`,
  },
});
