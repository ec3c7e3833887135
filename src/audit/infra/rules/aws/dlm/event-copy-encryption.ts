import { infraRule } from '../../../infra-rule.ts';

/** Shared snapshots that are copied to another region as plain text. */
export const dlmEventCopyEncryption = infraRule({
  name: 'aws-dlm-event-copy-encryption',
  title: 'Copies of shared snapshots are not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'Snapshots that others share are copied to another region, and are not encrypted there.',
  why: 'The copy is a whole disk: who may read a snapshot of the account has all of it.',
  fix: ['Set `encrypted` (`Encrypted`) to true in `encryption_configuration` of the copy.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html'],
  applies: ['aws.dlm.policy'],
  must: {
    each: 'policy_details.action.cross_region_copy',
    must: { at: 'encryption_configuration.encrypted', is: true },
  },
  bad: {
    terraform: `resource "aws_dlm_lifecycle_policy" "x" {
  description = "x"
  policy_details {
    policy_type = "EVENT_BASED_POLICY"
    action {
      name = "copy"
      cross_region_copy {
        target = "eu-west-2"
        encryption_configuration {
          encrypted = false # flaw
        }
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
        PolicyType: EVENT_BASED_POLICY
        Actions:
          - Name: copy
            CrossRegionCopy:
              - Target: eu-west-2
                EncryptionConfiguration:
                  Encrypted: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_dlm_lifecycle_policy" "x" {
  description = "x"
  policy_details {
    policy_type = "EVENT_BASED_POLICY"
    action {
      name = "copy"
      cross_region_copy {
        target = "eu-west-2"
        encryption_configuration {
          encrypted = true
        }
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
        PolicyType: EVENT_BASED_POLICY
        Actions:
          - Name: copy
            CrossRegionCopy:
              - Target: eu-west-2
                EncryptionConfiguration:
                  Encrypted: true
`,
  },
});
