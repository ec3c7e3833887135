import { infraRule } from '../../../infra-rule.ts';

/** What happens in other regions is not recorded. */
export const cloudtrailAllRegions = infraRule({
  name: 'aws-cloudtrail-all-regions',
  title: 'Trail records one region only',
  severity: 'low',
  cwe: 778,
  what: 'What happens in other regions is not recorded.',
  why: 'Attackers start machines where nobody looks: a region that is not used is the best place.',
  fix: ['Set `is_multi_region_trail` (`IsMultiRegionTrail`) to true.'],
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html',
  ],
  applies: ['aws.cloudtrail.trail'],
  must: { at: 'is_multi_region_trail', is: true },
  says: 'The trail records one region only',
  mend: { set: { is_multi_region_trail: true } },
  bad: {
    terraform: [
      `resource "aws_cloudtrail" "x" {
  name           = "main"
  s3_bucket_name = "logs"
  is_multi_region_trail = false # flaw
}
`,
      `resource "aws_cloudtrail" "x" { # flaw
  s3_bucket_name = "logs"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: logs
      IsMultiRegionTrail: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_cloudtrail" "x" {
  name           = "main"
  s3_bucket_name = "logs"
  is_multi_region_trail = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: logs
      IsMultiRegionTrail: true
`,
    ],
  },
});
