import { infraRule } from '../../../infra-rule.ts';

/** Shared snapshots that are copied to another region under the default key. */
export const dlmEventCopyKey = infraRule({
  name: 'aws-dlm-event-copy-key',
  title: 'Copies of shared snapshots have no key of their own',
  severity: 'info',
  cwe: 311,
  what: 'Snapshots that others share are copied to another region, and are encrypted there, if at all, with the default key.',
  why: 'Nobody of yours decides who may decrypt them, nor can take that right away at once.',
  fix: ['Set `cmk_arn` (`CmkArn`) in `encryption_configuration` of the copy.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html'],
  applies: ['aws.dlm.policy'],
  must: {
    each: 'policy_details.action.cross_region_copy',
    must: { at: 'encryption_configuration.cmk_arn', isSet: true },
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
        encryption_configuration { # flaw
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
                EncryptionConfiguration: # flaw
                  Encrypted: true
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
          cmk_arn = "arn:aws:kms:eu-west-2:123456789012:key/1"
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
                  CmkArn: arn:aws:kms:eu-west-2:123456789012:key/1
`,
  },
});
