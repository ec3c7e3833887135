import { infraRule } from '../../../infra-rule.ts';

/** Buckets that say nothing of encryption. */
export const s3EncryptionUnset = infraRule({
  name: 'aws-s3-encryption-unset',
  title: 'Bucket leaves its encryption to the default',
  severity: 'info',
  cwe: 311,
  what: 'No encryption is set for the bucket. New files are encrypted with a key of the service (`AES256`) since January 2023; older ones may lie as plain text.',
  why: 'What is not written can neither be reviewed nor required, and files from before 2023 stay as they were.',
  fix: ['Set `sse_algorithm` to `aws:kms`, or to `AES256`, for the bucket.'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html'],
  applies: ['aws.s3.bucket'],
  must: { at: 'server_side_encryption_configuration.rule', isSet: true },
  says: 'Nothing is said of how files are encrypted',
  bad: {
    terraform: `resource "aws_s3_bucket" "main" { # flaw
  bucket = "photos"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::S3::Bucket
    Properties:
      BucketName: photos
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket" "main" {
  bucket = "photos"
}
resource "aws_s3_bucket_server_side_encryption_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
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
              SSEAlgorithm: AES256
`,
  },
});
