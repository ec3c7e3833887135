import { infraRule } from '../../../infra-rule.ts';

/** Copies of a schedule without a key of your own. */
export const dlmScheduleKey = infraRule({
  name: 'aws-dlm-schedule-key',
  title: 'Copies of a schedule are encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'Snapshots that are copied to another region are encrypted with the default key there.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Name a key of the other region in `cmk_arn`.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html'],
  applies: ['aws.dlm.policy'],
  must: {
    all: ['schedule.cross_region_copy_rule', 'schedules.cross_region_copy_rules'].map((path) => ({
      each: `policy_details.${path}`,
      must: { at: 'cmk_arn', isSet: true },
    })),
  },
  bad: {
    terraform: `resource "aws_dlm_lifecycle_policy" "main" {
  description = "copies"
  policy_details {
    schedule {
      name = "nightly"
      cross_region_copy_rule { # flaw
        target = "eu-west-1"
        encrypted = true
      }
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DLM::LifecyclePolicy
    Properties:
      PolicyDetails:
        Schedules:
          - Name: nightly
            CrossRegionCopyRules:
              - { Encrypted: true } # flaw
`,
  },
  good: {
    terraform: `resource "aws_dlm_lifecycle_policy" "main" {
  description = "copies"
  policy_details {
    schedule {
      name = "nightly"
      cross_region_copy_rule {
        target = "eu-west-1"
        encrypted = true
        cmk_arn   = "arn:aws:kms:eu-west-1:123456789012:key/1"
      }
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DLM::LifecyclePolicy
    Properties:
      PolicyDetails:
        Schedules:
          - Name: nightly
            CrossRegionCopyRules:
              - { Encrypted: true, CmkArn: arn:aws:kms:eu-west-1:123456789012:key/1 }
`,
  },
});
