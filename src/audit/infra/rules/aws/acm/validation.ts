import { infraRule } from '../../../infra-rule.ts';

/** Certificates that somebody has to confirm by mail each year. */
export const acmValidation = infraRule({
  name: 'aws-acm-validation',
  title: 'Certificate does not renew by itself',
  severity: 'info',
  cwe: 295,
  what: 'The certificate is validated by mail.',
  why: 'When nobody clicks the link in time, the certificate ends, and with it the service.',
  fix: ['Set `validation_method` (`ValidationMethod`) to `DNS`.'],
  references: ['https://docs.aws.amazon.com/acm/latest/userguide/email-validation.html'],
  applies: ['aws.acm.certificate'],
  where: {
    all: [
      { at: 'private_key', isSet: false },
      { at: 'certificate_authority_arn', isSet: false },
    ],
  },
  must: {
    at: 'validation_method',
    is: 'DNS',
    absent: { terraform: 'holds', 'terraform-plan': 'holds', cloudformation: 'fails' },
  },
  bad: {
    terraform: `resource "aws_acm_certificate" "web" {
  domain_name       = "example.com"
  validation_method = "EMAIL" # flaw
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: example.com
`,
  },
  good: {
    terraform: `resource "aws_acm_certificate" "web" {
  domain_name       = "example.com"
  validation_method = "DNS"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: example.com
      ValidationMethod: DNS
`,
  },
});
