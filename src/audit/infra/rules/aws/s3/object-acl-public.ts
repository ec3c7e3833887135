import { infraRule } from '../../../infra-rule.ts';

/** Files that everybody may read or replace. */
export const s3ObjectAclPublic = infraRule({
  name: 'aws-s3-object-acl-public',
  title: 'File in a bucket is made public',
  severity: 'high',
  cwe: 732,
  what: 'The access list of the file lets everybody read it, or write it.',
  why: 'Whatever the policy of the bucket says, this file is for the whole world, and so is what somebody puts into it later.',
  fix: ['Leave `acl` out; files that are for everybody are served by CloudFront.'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl'],
  applies: ['aws.s3.objects'],
  must: { at: 'acl', isNot: ['public-read', 'public-read-write', 'authenticated-read'] },
  mend: { set: { acl: undefined }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_s3_object" "main" {
  bucket = "photos"
  key    = "list.csv"
  acl    = "public-read" # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_s3_object" "main" {
  bucket = "photos"
  key    = "list.csv"
}
`,
  },
});
