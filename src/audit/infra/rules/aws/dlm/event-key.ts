import { infraRule } from '../../../infra-rule.ts';

/** Copies that an event sets off without a key of your own. */
export const dlmEventKey = infraRule({
  name: 'aws-dlm-event-key',
  title: 'Copies that an event sets off are encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'Snapshots that are copied to another region are encrypted with the default key there.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Name a key of the other region in `cmk_arn`.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html'],
  applies: ['aws.dlm.policy'],
  must: {
    all: ['action.cross_region_copy', 'actions.cross_region_copy'].map((path) => ({
      each: `policy_details.${path}`,
      must: { at: 'encryption_configuration.cmk_arn', isSet: true },
    })),
  },
  bad: {
    terraform: `resource "aws_dlm_lifecycle_policy" "main" {
  description = "copies"
  policy_details {
    action {
      name = "copy"
      cross_region_copy {
        target = "eu-west-1"
        encryption_configuration { # flaw
          encrypted = true
        }
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
        Actions:
          - Name: copy
            CrossRegionCopy:
              - Target: eu-west-1
                EncryptionConfiguration: { Encrypted: true } # flaw
`,
  },
  good: {
    terraform: `resource "aws_dlm_lifecycle_policy" "main" {
  description = "copies"
  policy_details {
    action {
      name = "copy"
      cross_region_copy {
        target = "eu-west-1"
        encryption_configuration {
          encrypted = true
          cmk_arn   = "arn:aws:kms:eu-west-1:123456789012:key/1"
        }
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
        Actions:
          - Name: copy
            CrossRegionCopy:
              - Target: eu-west-1
                EncryptionConfiguration: { Encrypted: true, CmkArn: arn:aws:kms:eu-west-1:123456789012:key/1 }
`,
  },
});
