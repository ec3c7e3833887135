import { infraRule } from '../../../infra-rule.ts';

/** Certificates that one lost key makes worthless everywhere. */
export const acmWildcard = infraRule({
  name: 'aws-acm-wildcard',
  title: 'Certificate is for every name of a domain',
  severity: 'info',
  cwe: 295,
  what: 'The certificate is for a wildcard (`*.example.com`).',
  why: 'Whoever gets its key can pretend to be every host of the domain, also those that never used it.',
  fix: ['Name the hosts in `subject_alternative_names`; certificates of ACM cost nothing.'],
  references: [
    'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_protect_data_transit_key_cert_mgmt.html',
  ],
  applies: ['aws.acm.certificate'],
  must: {
    all: [
      { at: 'domain_name', startsNotWith: '*' },
      { at: 'subject_alternative_names', startsNotWith: '*' },
    ],
  },
  bad: {
    terraform: `resource "aws_acm_certificate" "web" {
  domain_name = "*.example.com" # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: '*.example.com' # flaw
`,
  },
  good: {
    terraform: `resource "aws_acm_certificate" "web" {
  domain_name = "www.example.com"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: www.example.com
`,
  },
});
