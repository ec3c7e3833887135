import { infraRule } from '../../../infra-rule.ts';

/** Copies that an event sets off that lie in the clear in another region. */
export const dlmEventEncryption = infraRule({
  name: 'aws-dlm-event-encryption',
  title: 'Copies that an event sets off are not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'Snapshots are copied to another region without encryption.',
  why: 'Who gets at the copy, or whom it is shared with by mistake, reads the whole disk.',
  fix: ['Set `encrypted` to true, and name a key of the other region in `cmk_arn`.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html'],
  applies: ['aws.dlm.policy'],
  must: {
    all: ['action.cross_region_copy', 'actions.cross_region_copy'].map((path) => ({
      each: `policy_details.${path}`,
      must: { at: 'encryption_configuration.encrypted', is: true },
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
        encryption_configuration {
          encrypted = false # flaw
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
                EncryptionConfiguration: { Encrypted: false } # flaw
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
