import { infraRule } from '../../../infra-rule.ts';

/** User pools that do not notice logins with leaked passwords. */
export const cognitoThreatProtection = infraRule({
  name: 'aws-cognito-threat-protection',
  title: 'Nobody watches for stolen logins',
  severity: 'info',
  cwe: 307,
  what: 'Threat protection (advanced security) of the user pool is off or only audits.',
  why: 'Logins with passwords that leaked, from places and machines never seen before, pass like all others.',
  fix: ['Set `advanced_security_mode` (`AdvancedSecurityMode`) to `ENFORCED`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-1'],
  applies: ['aws.cognito.user-pool'],
  must: { at: 'user_pool_add_ons.advanced_security_mode', is: 'ENFORCED' },
  bad: {
    terraform: `resource "aws_cognito_user_pool" "main" {
  name = "main"
  user_pool_add_ons {
    advanced_security_mode = "AUDIT" # flaw
  }
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Cognito::UserPool
    Properties:
      UserPoolName: main
`,
  },
  good: {
    terraform: `resource "aws_cognito_user_pool" "main" {
  name = "main"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Cognito::UserPool
    Properties:
      UserPoolAddOns:
        AdvancedSecurityMode: ENFORCED
`,
  },
});
