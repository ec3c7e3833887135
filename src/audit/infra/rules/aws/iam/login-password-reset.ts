import { infraRule } from '../../../infra-rule.ts';

/** Users whose password somebody else knows for ever. */
export const iamLoginPasswordReset = infraRule({
  name: 'aws-iam-login-password-reset',
  title: 'First password of a user need not be changed',
  severity: 'low',
  cwe: 620,
  what: 'The user need not change the first password, or it is written here as plain text.',
  why: 'Who made the user, and who reads this code or its state, can log in.',
  fix: [
    'Set `password_reset_required` (`PasswordResetRequired`) to true, and take the password from a secret.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-iam-user-loginprofile.html',
  ],
  applies: ['aws.iam.login-profile', 'aws.iam.user'],
  where: {
    any: [
      { at: 'login_profile', isSet: true },
      { at: 'user', isSet: true },
    ],
  },
  must: {
    any: [
      { at: 'login_profile.password_reset_required', is: true },
      { at: 'password_reset_required', is: true },
    ],
  },
  mend: { set: { password_reset_required: true } },
  bad: {
    terraform: `resource "aws_iam_user_login_profile" "ann" { # flaw
  user = "ann"
}
`,
    cloudformation: `Resources:
  Ann:
    Type: AWS::IAM::User
    Properties:
      LoginProfile: # flaw
        Password: '{{resolve:secretsmanager:ann}}'
`,
  },
  good: {
    terraform: `resource "aws_iam_user_login_profile" "ann" {
  user                    = "ann"
  password_reset_required = true
}
`,
    cloudformation: `Resources:
  Ann:
    Type: AWS::IAM::User
    Properties:
      LoginProfile:
        Password: '{{resolve:secretsmanager:ann}}'
        PasswordResetRequired: true
`,
  },
});
