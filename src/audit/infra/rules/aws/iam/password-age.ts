import { infraRule } from '../../../infra-rule.ts';

/** Policies under which a password is good for ever. */
export const iamPasswordAge = infraRule({
  name: 'aws-iam-password-age',
  title: 'Passwords of users never end',
  severity: 'info',
  cwe: 262,
  what: 'The policy of the account lets passwords get older than 90 days, or for ever.',
  why: 'A password that leaked stays good. (With a second factor and long passwords this counts for less.)',
  fix: ['Set `max_password_age` to 90 or less.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-17'],
  applies: ['aws.iam.password-policy'],
  must: {
    all: [
      { at: 'max_password_age', atLeast: 1 },
      { at: 'max_password_age', atMost: 90 },
    ],
  },
  mend: { set: { max_password_age: 90 } },
  bad: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  max_password_age = 180 # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  max_password_age = 90
}
`,
  },
});
