import { infraRule } from '../../../infra-rule.ts';

/** Policies that take passwords without upper-case letters. */
export const iamPasswordUppercase = infraRule({
  name: 'aws-iam-password-uppercase',
  title: 'Passwords need no upper-case letter',
  severity: 'info',
  cwe: 521,
  what: 'The policy of the account asks for no upper-case letter.',
  why: 'The fewer kinds of characters, the fewer guesses are needed.',
  fix: ['Set `require_uppercase_characters` to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-11'],
  applies: ['aws.iam.password-policy'],
  must: { at: 'require_uppercase_characters', is: true },
  mend: { set: { require_uppercase_characters: true } },
  bad: {
    terraform: `resource "aws_iam_account_password_policy" "main" { # flaw
  minimum_password_length = 14
}
`,
  },
  good: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  require_uppercase_characters = true
}
`,
  },
});
