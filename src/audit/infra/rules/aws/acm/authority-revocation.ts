import { infraRule } from '../../../infra-rule.ts';

/** Private authorities without a list of what was revoked. */
export const acmAuthorityRevocation = infraRule({
  name: 'aws-acm-authority-revocation',
  title: 'Certificate authority cannot take certificates back',
  severity: 'low',
  cwe: 299,
  what: 'The authority publishes no list of revoked certificates and answers no questions on them.',
  why: 'A certificate whose key was stolen is good until its end.',
  fix: ['Set `revocation_configuration` with a list (`crl_configuration`) or OCSP.'],
  references: ['https://docs.aws.amazon.com/privateca/latest/userguide/revocation-setup.html'],
  applies: ['aws.acm.authority'],
  must: {
    any: [
      { at: 'revocation_configuration.crl_configuration.enabled', is: true },
      { at: 'revocation_configuration.ocsp_configuration.enabled', is: true },
    ],
  },
  bad: {
    terraform: `resource "aws_acmpca_certificate_authority" "main" { # flaw
  type = "ROOT"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::ACMPCA::CertificateAuthority
    Properties:
      Type: ROOT
`,
  },
  good: {
    terraform: `resource "aws_acmpca_certificate_authority" "main" {
  type = "ROOT"
  revocation_configuration {
    ocsp_configuration {
      enabled = true
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ACMPCA::CertificateAuthority
    Properties:
      Type: ROOT
      RevocationConfiguration:
        CrlConfiguration:
          Enabled: true
`,
  },
});
