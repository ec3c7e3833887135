import { infraRule } from '../../../infra-rule.ts';

/** Policies that forget which passwords there were. */
export const iamPasswordReuse = infraRule({
  name: 'aws-iam-password-reuse',
  title: 'Users may take an old password again',
  severity: 'low',
  cwe: 521,
  what: 'The policy of the account remembers less than 24 passwords.',
  why: 'A password that leaked once comes back.',
  fix: ['Set `password_reuse_prevention` to 24.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-16'],
  applies: ['aws.iam.password-policy'],
  must: { at: 'password_reuse_prevention', atLeast: 24 },
  mend: { set: { password_reuse_prevention: 24 } },
  bad: {
    terraform: `resource "aws_iam_account_password_policy" "main" { # flaw
  minimum_password_length = 14
}
`,
  },
  good: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  password_reuse_prevention = 24
}
`,
  },
});
