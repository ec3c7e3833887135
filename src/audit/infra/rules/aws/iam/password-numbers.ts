import { infraRule } from '../../../infra-rule.ts';

/** Policies that take passwords without numbers. */
export const iamPasswordNumbers = infraRule({
  name: 'aws-iam-password-numbers',
  title: 'Passwords need no number',
  severity: 'info',
  cwe: 521,
  what: 'The policy of the account asks for no number.',
  why: 'The fewer kinds of characters, the fewer guesses are needed.',
  fix: ['Set `require_numbers` to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-14'],
  applies: ['aws.iam.password-policy'],
  must: { at: 'require_numbers', is: true },
  mend: { set: { require_numbers: true } },
  bad: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  require_numbers = false # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  require_numbers = true
}
`,
  },
});
