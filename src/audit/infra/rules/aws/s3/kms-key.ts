import { infraRule } from '../../../infra-rule.ts';

/** Where the two formats say how files are encrypted that say nothing themselves. */
const defaults = ['apply_server_side_encryption_by_default', 'server_side_encryption_by_default'].map(
  (name) => `server_side_encryption_configuration.rule.${name}.sse_algorithm`,
);

/** Buckets that whoever may read them also may decrypt. */
export const s3KmsKey = infraRule({
  name: 'aws-s3-kms-key',
  title: 'Bucket is not encrypted with a key of its own',
  severity: 'info',
  cwe: 311,
  what: 'Files are encrypted with a key of the service (`AES256`), as all are since 2023, not with one of the Key Management Service.',
  why: 'With that key, the right to read the bucket is enough: no second right is needed, uses of the key are not logged, and it cannot be taken back.',
  fix: ['Set `sse_algorithm` to `aws:kms`, with `bucket_key_enabled`, which makes it cheap.'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-17',
  ],
  applies: ['aws.s3.bucket'],
  must: {
    all: [
      ...defaults.map((at) => ({ at, is: ['aws:kms', 'aws:kms:dsse'], absent: 'holds' as const })),
      { any: defaults.map((at) => ({ at, isSet: true })) },
    ],
  },
  mend: {
    set: {
      'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm':
        'aws:kms',
    },
    setIn: {
      cloudformation: {
        'server_side_encryption_configuration.rule.server_side_encryption_by_default.sse_algorithm':
          'aws:kms',
      },
    },
    isDisruptive: true,
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
resource "aws_s3_bucket_server_side_encryption_configuration" "photos" {
  bucket = aws_s3_bucket.photos.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256" # flaw
    }
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  Main: # flaw
    Type: AWS::S3::Bucket
`,
      `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: AES256 # flaw
`,
    ],
  },
  good: {
    terraform: `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_server_side_encryption_configuration" "photos" {
  bucket = aws_s3_bucket.photos.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: aws:kms
`,
  },
});
