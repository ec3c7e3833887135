import { infraRule } from '../../../infra-rule.ts';

/** Snapshots that are copied to another region under the default key. */
export const dlmScheduleCopyKey = infraRule({
  name: 'aws-dlm-schedule-copy-key',
  title: 'Copies of snapshots have no key of their own',
  severity: 'info',
  cwe: 311,
  what: 'Snapshots that are copied to another region by schedule are encrypted there, if at all, with the default key.',
  why: 'Nobody of yours decides who may decrypt them, nor can take that right away at once.',
  fix: ['Set `cmk_arn` (`CmkArn`) in the rule of the copy.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html'],
  applies: ['aws.dlm.policy'],
  must: {
    all: ['cross_region_copy_rule', 'cross_region_copy_rules'].map((name) => ({
      each: `policy_details.schedule.${name}`,
      must: { at: 'cmk_arn', isSet: true },
    })),
  },
  bad: {
    terraform: `resource "aws_dlm_lifecycle_policy" "x" {
  description = "x"
  policy_details {
    schedule {
      name = "daily"
      cross_region_copy_rule { # flaw
        target = "eu-west-2"
        encrypted = true
      }
    }
  }
}
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
        cmk_arn = "arn:aws:kms:eu-west-2:123456789012:key/1"
      }
    }
  }
}
`,
  },
});
