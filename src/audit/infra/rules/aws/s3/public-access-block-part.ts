import { infraRule } from '../../../infra-rule.ts';

const switches = [
  'block_public_acls',
  'block_public_policy',
  'ignore_public_acls',
  'restrict_public_buckets',
];

/** Switches that keep a bucket closed, of buckets that are made elsewhere. */
export const s3PublicAccessBlockPart = infraRule({
  name: 'aws-s3-public-access-block-part',
  title: 'Block of public access is not whole',
  severity: 'medium',
  cwe: 732,
  what: 'One of the four settings that keep a bucket closed, whatever its grants say, is off.',
  why: 'A policy or access list that is made public by mistake then counts, and strangers find such buckets by machine.',
  fix: [
    'Set `block_public_acls`, `block_public_policy`, `ignore_public_acls` and `restrict_public_buckets` to true.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  ],
  applies: ['aws.s3.public-access-block', 'aws.s3.account-public-access-block'],
  where: { not: { connected: 'aws.s3.bucket', via: 'bucket' } },
  must: { all: switches.map((name) => ({ at: name, is: true })) },
  mend: { set: Object.fromEntries(switches.map((name) => [name, true])) },
  bad: {
    terraform: [
      `resource "aws_s3_bucket_public_access_block" "main" {
  bucket                  = "made-elsewhere"
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = false # flaw
  restrict_public_buckets = true
}
`,
      `resource "aws_s3_account_public_access_block" "main" { # flaw
  block_public_policy     = true
  block_public_acls       = true
  restrict_public_buckets = true
}
`,
    ],
  },
  good: {
    terraform: `resource "aws_s3_bucket_public_access_block" "main" {
  bucket                  = "made-elsewhere"
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`,
  },
});
