import { infraRule } from '../../../infra-rule.ts';

/** Events of IAM, STS and CloudFront are not recorded. */
export const cloudtrailGlobalEvents = infraRule({
  name: 'aws-cloudtrail-global-events',
  title: 'Trail leaves out global services',
  severity: 'low',
  cwe: 778,
  what: 'Events of IAM, STS and CloudFront are not recorded.',
  why: 'The most interesting thing an attacker does is done with IAM.',
  fix: ['Remove `include_global_service_events = false`.'],
  references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html'],
  applies: ['aws.cloudtrail.trail'],
  must: { at: 'include_global_service_events', isNot: false },
  says: 'The trail leaves out IAM and other global services',
  mend: { set: { include_global_service_events: true } },
  bad: {
    terraform: [
      `resource "aws_cloudtrail" "x" {
  name           = "main"
  s3_bucket_name = "logs"
  include_global_service_events = false # flaw
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
      IncludeGlobalServiceEvents: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_cloudtrail" "x" {
  name           = "main"
  s3_bucket_name = "logs"
  include_global_service_events = true
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
      IncludeGlobalServiceEvents: true
`,
    ],
  },
});
