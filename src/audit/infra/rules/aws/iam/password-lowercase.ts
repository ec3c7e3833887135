import { infraRule } from '../../../infra-rule.ts';

/** Policies that take passwords without lower-case letters. */
export const iamPasswordLowercase = infraRule({
  name: 'aws-iam-password-lowercase',
  title: 'Passwords need no lower-case letter',
  severity: 'info',
  cwe: 521,
  what: 'The policy of the account asks for no lower-case letter.',
  why: 'The fewer kinds of characters, the fewer guesses are needed.',
  fix: ['Set `require_lowercase_characters` to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-12'],
  applies: ['aws.iam.password-policy'],
  must: { at: 'require_lowercase_characters', is: true },
  mend: { set: { require_lowercase_characters: true } },
  bad: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  require_lowercase_characters = false # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  require_lowercase_characters = true
}
`,
  },
});
