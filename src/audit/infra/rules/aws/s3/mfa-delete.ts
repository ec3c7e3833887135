import { infraRule } from '../../../infra-rule.ts';

/** Buckets whose versions one stolen key can delete. */
export const s3MfaDelete = infraRule({
  name: 'aws-s3-mfa-delete',
  title: 'Versions can be deleted without a second factor',
  severity: 'info',
  cwe: 308,
  what: 'Versions of files can be deleted for good, and versions switched off, with nothing but a key.',
  why: 'Who has stolen a key deletes the backups along with the data.',
  fix: [
    'Switch `mfa_delete` on; only the root user of the account can do so, by the command line.',
    'Where that is too much, use an object lock or a copy in another account.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-20',
  ],
  applies: ['aws.s3.bucket'],
  where: { at: 'versioning_configuration', isSet: true },
  must: { at: 'versioning_configuration.mfa_delete', is: 'Enabled' },
  bad: {
    terraform: [
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_versioning" "photos" {
  bucket = aws_s3_bucket.photos.id
  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Disabled" # flaw
  }
}
`,
      `resource "aws_s3_bucket" "photos" {
  versioning {
    enabled    = true
    mfa_delete = false # flaw
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_versioning" "photos" {
  bucket = aws_s3_bucket.photos.id
  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Enabled"
  }
}
`,
  },
});
