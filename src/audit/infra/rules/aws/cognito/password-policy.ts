import { infraRule } from '../../../infra-rule.ts';

/** User pools that take short or simple passwords. */
export const cognitoPasswordPolicy = infraRule({
  name: 'aws-cognito-password-policy',
  title: 'Passwords of users may be weak',
  severity: 'low',
  cwe: 521,
  what: 'The policy of the user pool allows passwords with less than 8 characters, or without letters of both cases, numbers and symbols.',
  why: 'Simple passwords are guessed.',
  fix: [
    'Set `password_policy` (`PasswordPolicy`) with `minimum_length` 8 or more and all four kinds of characters.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-3'],
  applies: ['aws.cognito.user-pool'],
  where: { at: 'password_policy', isSet: true },
  must: {
    all: [
      { at: 'password_policy.minimum_length', atLeast: 8, absent: 'holds' },
      { at: 'password_policy.require_lowercase', isNot: false },
      { at: 'password_policy.require_uppercase', isNot: false },
      { at: 'password_policy.require_numbers', isNot: false },
      { at: 'password_policy.require_symbols', isNot: false },
    ],
  },
  bad: {
    terraform: `resource "aws_cognito_user_pool" "main" {
  name = "main"
  password_policy {
    minimum_length    = 6 # flaw
    require_lowercase = true
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Cognito::UserPool
    Properties:
      Policies:
        PasswordPolicy:
          MinimumLength: 8
          RequireNumbers: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_cognito_user_pool" "main" {
  name = "main"
  password_policy {
    minimum_length    = 12
    require_lowercase = true
    require_uppercase = true
    require_numbers   = true
    require_symbols   = true
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Cognito::UserPool
    Properties:
      Policies:
        PasswordPolicy:
          MinimumLength: 12
`,
  },
});
