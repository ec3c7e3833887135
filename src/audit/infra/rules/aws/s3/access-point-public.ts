import { infraRule } from '../../../infra-rule.ts';

/** Access points that do not keep the public out. */
export const s3AccessPointPublic = infraRule({
  name: 'aws-s3-access-point-public',
  title: 'Access point does not block public access',
  severity: 'high',
  cwe: 732,
  what: 'A setting that keeps everybody out of the access point is off.',
  why: 'The policy of the access point can then be public, and it is one more way into the bucket that people forget; the settings cannot be changed later.',
  fix: ['Leave the block of public access out, where all four settings are on, or set each to true.'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-19',
  ],
  applies: ['aws.s3.access-points'],
  must: {
    all: ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'].map(
      (name) => ({ at: `public_access_block_configuration.${name}`, isNot: false }),
    ),
  },
  bad: {
    terraform: `resource "aws_s3_access_point" "main" {
  bucket = "photos"
  name   = "apps"
  public_access_block_configuration {
    block_public_policy = false # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::AccessPoint
    Properties:
      Bucket: photos
      PublicAccessBlockConfiguration:
        BlockPublicPolicy: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_s3_access_point" "main" {
  bucket = "photos"
  name   = "apps"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::AccessPoint
    Properties:
      Bucket: photos
      PublicAccessBlockConfiguration:
        BlockPublicPolicy: true
`,
  },
});
