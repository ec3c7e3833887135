import { infraRule } from '../../../infra-rule.ts';

/** Policies that take passwords of less than 14 characters. */
export const iamPasswordLength = infraRule({
  name: 'aws-iam-password-length',
  title: 'Passwords of users may be short',
  severity: 'low',
  cwe: 521,
  what: 'The policy of the account for passwords asks for less than 14 characters.',
  why: 'Short passwords are guessed.',
  fix: ['Set `minimum_password_length` to 14 or more.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-15'],
  applies: ['aws.iam.password-policy'],
  must: { at: 'minimum_password_length', atLeast: 14 },
  mend: { set: { minimum_password_length: 14 } },
  bad: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  minimum_password_length = 8 # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  minimum_password_length = 16
}
`,
  },
});
