import { infraRule } from '../../../infra-rule.ts';

/** Snapshots that are copied to another region as plain text. */
export const dlmScheduleCopyEncryption = infraRule({
  name: 'aws-dlm-schedule-copy-encryption',
  title: 'Copies of snapshots are not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'Snapshots that are copied to another region by schedule are not encrypted there.',
  why: 'The copy is a whole disk: who may read a snapshot of the account has all of it.',
  fix: ['Set `encrypted` (`Encrypted`) to true in the rule of the copy.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html'],
  applies: ['aws.dlm.policy'],
  must: {
    all: ['cross_region_copy_rule', 'cross_region_copy_rules'].map((name) => ({
      each: `policy_details.schedule.${name}`,
      must: { at: 'encrypted', is: true },
    })),
  },
  bad: {
    terraform: `resource "aws_dlm_lifecycle_policy" "x" {
  description = "x"
  policy_details {
    schedule {
      name = "daily"
      cross_region_copy_rule {
        target = "eu-west-2"
        encrypted = false # flaw
      }
    }
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DLM::LifecyclePolicy
    Properties:
      Description: x
      PolicyDetails:
        Schedules:
          - Name: daily
            CrossRegionCopyRules:
              - Target: eu-west-2
                Encrypted: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_dlm_lifecycle_policy" "x" {
  description = "x"
  policy_details {
    schedule {
      name = "daily"
      cross_region_copy_rule {
        target = "eu-west-2"
        encrypted = true
      }
    }
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DLM::LifecyclePolicy
    Properties:
      Description: x
      PolicyDetails:
        Schedules:
          - Name: daily
            CrossRegionCopyRules:
              - Target: eu-west-2
                Encrypted: true
`,
  },
});
