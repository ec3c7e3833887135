import { infraRule } from '../../../infra-rule.ts';

/** Certificates that browsers refuse because nobody could see them made. */
export const acmTransparency = infraRule({
  name: 'aws-acm-transparency',
  title: 'Certificate is not told to the public logs',
  severity: 'info',
  cwe: 295,
  what: 'The certificate is not written to the logs of certificate transparency.',
  why: 'Browsers warn of such certificates, and nobody notices when somebody else has one made for the name.',
  fix: [
    'Leave `certificate_transparency_logging_preference` (`CertificateTransparencyLoggingPreference`) at `ENABLED`.',
  ],
  references: ['https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html'],
  applies: ['aws.acm.certificate'],
  must: { at: 'options.certificate_transparency_logging_preference', isNot: 'DISABLED' },
  mend: { set: { 'options.certificate_transparency_logging_preference': 'ENABLED' } },
  bad: {
    terraform: `resource "aws_acm_certificate" "web" {
  domain_name = "example.com"
  options {
    certificate_transparency_logging_preference = "DISABLED" # flaw
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: example.com
      CertificateTransparencyLoggingPreference: DISABLED # flaw
`,
  },
  good: {
    terraform: `resource "aws_acm_certificate" "web" {
  domain_name = "example.com"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: example.com
`,
  },
});
