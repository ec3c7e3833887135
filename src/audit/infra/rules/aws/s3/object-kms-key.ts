import { infraRule } from '../../../infra-rule.ts';

/** Files without a key of their own. */
export const s3ObjectKmsKey = infraRule({
  name: 'aws-s3-object-kms-key',
  title: 'File is not encrypted with a key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The file names no key of the Key Management Service and asks for no encryption by it.',
  why: 'It is then encrypted as its bucket says, mostly with the key of the service, which whoever may read the bucket may use.',
  fix: ['Name a key in `kms_key_id`, or set `server_side_encryption` to `aws:kms`.'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html'],
  applies: ['aws.s3.objects'],
  must: {
    any: [
      { at: 'kms_key_id', isSet: true },
      { at: 'server_side_encryption', is: ['aws:kms', 'aws:kms:dsse'] },
    ],
  },
  bad: {
    terraform: `resource "aws_s3_object" "main" { # flaw
  bucket = "photos"
  key    = "list.csv"
}
`,
  },
  good: {
    terraform: `resource "aws_s3_object" "main" {
  bucket     = "photos"
  key        = "list.csv"
  kms_key_id = aws_kms_key.files.arn
}
resource "aws_kms_key" "files" {
  enable_key_rotation = true
}
`,
  },
});
