import type { Condition } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

const objects: Condition = { at: 'type', is: 'AWS::S3::Object' };

/** Trails that do not say who read which object. */
export const cloudtrailDataEvents = infraRule({
  name: 'aws-cloudtrail-data-events',
  title: 'Trail does not record access to objects',
  severity: 'info',
  cwe: 778,
  what: 'The trail has no selector for events of S3 objects: who read or wrote which object is not recorded.',
  why: 'After a leak nobody can tell which objects were taken.',
  fix: [
    'Add an `event_selector` (`EventSelectors`) with a `data_resource` of type `AWS::S3::Object`, or an advanced one.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-22'],
  applies: ['aws.cloudtrail.trail'],
  must: {
    any: [
      { some: 'event_selector', has: { some: 'data_resource', has: objects } },
      { some: 'event_selectors', has: { some: 'data_resources', has: objects } },
      { at: 'advanced_event_selector', isSet: true },
      { at: 'advanced_event_selectors', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "aws_cloudtrail" "all" { # flaw
  name = "all"
  s3_bucket_name = "trail"
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: trail
`,
  },
  good: {
    terraform: `resource "aws_cloudtrail" "all" {
  name = "all"
  s3_bucket_name = "trail"
  event_selector {
    read_write_type = "All"
    data_resource {
      type = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: trail
      EventSelectors:
        - ReadWriteType: All
          DataResources:
            - Type: AWS::S3::Object
              Values: ["arn:aws:s3"]
`,
  },
});
