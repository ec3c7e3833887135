import { infraRule } from '../../../infra-rule.ts';

/** Policies that take passwords without symbols. */
export const iamPasswordSymbols = infraRule({
  name: 'aws-iam-password-symbols',
  title: 'Passwords need no symbol',
  severity: 'info',
  cwe: 521,
  what: 'The policy of the account asks for no symbol.',
  why: 'The fewer kinds of characters, the fewer guesses are needed.',
  fix: ['Set `require_symbols` to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-13'],
  applies: ['aws.iam.password-policy'],
  must: { at: 'require_symbols', is: true },
  mend: { set: { require_symbols: true } },
  bad: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  require_symbols = false # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  require_symbols = true
}
`,
  },
});
