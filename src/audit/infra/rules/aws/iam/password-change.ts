import { infraRule } from '../../../infra-rule.ts';

/** Policies under which somebody else knows every password. */
export const iamPasswordChange = infraRule({
  name: 'aws-iam-password-change',
  title: 'Users may not change their password',
  severity: 'info',
  cwe: 620,
  what: 'Users are not allowed to change their own password.',
  why: 'A password that a user suspects to be known stays until an administrator has time, who then knows it too.',
  fix: ['Set `allow_users_to_change_password` to true.'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  applies: ['aws.iam.password-policy'],
  must: { at: 'allow_users_to_change_password', isNot: false },
  mend: { set: { allow_users_to_change_password: true } },
  bad: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  allow_users_to_change_password = false # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_iam_account_password_policy" "main" {
  allow_users_to_change_password = true
}
`,
  },
});
