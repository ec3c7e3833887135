import { infraRule } from '../../../infra-rule.ts';

/** Copies of a schedule that lie in the clear in another region. */
export const dlmScheduleEncryption = infraRule({
  name: 'aws-dlm-schedule-encryption',
  title: 'Copies of a schedule are not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'Snapshots are copied to another region without encryption.',
  why: 'Who gets at the copy, or whom it is shared with by mistake, reads the whole disk.',
  fix: ['Set `encrypted` to true, and name a key of the other region in `cmk_arn`.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html'],
  applies: ['aws.dlm.policy'],
  must: {
    all: ['schedule.cross_region_copy_rule', 'schedules.cross_region_copy_rules'].map((path) => ({
      each: `policy_details.${path}`,
      must: { at: 'encrypted', is: true },
    })),
  },
  bad: {
    terraform: `resource "aws_dlm_lifecycle_policy" "main" {
  description = "copies"
  policy_details {
    schedule {
      name = "nightly"
      cross_region_copy_rule {
        target = "eu-west-1"
        encrypted = false # flaw
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
              - { Encrypted: false } # flaw
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
