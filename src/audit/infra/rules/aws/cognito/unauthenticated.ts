import { infraRule } from '../../../infra-rule.ts';

/** Identity pools that give credentials of the account to guests. */
export const cognitoUnauthenticated = infraRule({
  name: 'aws-cognito-unauthenticated',
  title: 'Everybody gets credentials without logging in',
  severity: 'medium',
  cwe: 287,
  what: 'The identity pool gives credentials to people who have not logged in.',
  why: 'Everybody can ask for them, and has what the role for guests may; that role has often grown.',
  fix: ['Set `allow_unauthenticated_identities` (`AllowUnauthenticatedIdentities`) to false.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-2'],
  applies: ['aws.cognito.identity-pool'],
  must: { at: 'allow_unauthenticated_identities', isNot: true },
  mend: { set: { allow_unauthenticated_identities: false }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_cognito_identity_pool" "main" {
  identity_pool_name               = "main"
  allow_unauthenticated_identities = true # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Cognito::IdentityPool
    Properties:
      AllowUnauthenticatedIdentities: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_cognito_identity_pool" "main" {
  identity_pool_name               = "main"
  allow_unauthenticated_identities = false
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Cognito::IdentityPool
    Properties:
      AllowUnauthenticatedIdentities: false
`,
  },
});
