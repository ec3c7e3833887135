import { infraRule } from '../../../infra-rule.ts';

/** User pools without a second factor. */
export const cognitoMfa = infraRule({
  name: 'aws-cognito-mfa',
  title: 'Users log in with a password alone',
  severity: 'low',
  cwe: 308,
  what: 'Multi-factor authentication is off for the user pool.',
  why: 'Passwords that leaked elsewhere are tried here; without a second factor they open the account.',
  fix: ['Set `mfa_configuration` (`MfaConfiguration`) to `ON` or `OPTIONAL`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-5'],
  applies: ['aws.cognito.user-pool'],
  must: { at: 'mfa_configuration', is: ['ON', 'OPTIONAL'] },
  mend: { set: { mfa_configuration: 'OPTIONAL' }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_cognito_user_pool" "main" { # flaw
  name = "main"
}
resource "aws_cognito_user_pool" "other" {
  name              = "other"
  mfa_configuration = "OFF" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Cognito::UserPool
    Properties:
      MfaConfiguration: 'OFF' # flaw
`,
  },
  good: {
    terraform: `resource "aws_cognito_user_pool" "main" {
  name              = "main"
  mfa_configuration = "ON"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Cognito::UserPool
    Properties:
      MfaConfiguration: 'ON'
`,
  },
});
