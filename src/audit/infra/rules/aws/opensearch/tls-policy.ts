import { infraRule } from '../../../infra-rule.ts';

/** The domain accepts TLS 1.0 and 1.1. */
export const opensearchTlsPolicy = infraRule({
  name: 'aws-opensearch-tls-policy',
  title: 'Search domain accepts old TLS',
  severity: 'low',
  cwe: 327,
  what: 'The domain accepts TLS 1.0 and 1.1.',
  why: 'Both have known weaknesses, and nobody needs them any more.',
  fix: ['Set `tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"`.'],
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
  ],
  applies: ['aws.opensearch.domain'],
  must: { at: 'domain_endpoint_options.tls_security_policy', matches: /TLS-1-[23]/ },
  says: 'The domain accepts old TLS',
  mend: { set: { 'domain_endpoint_options.tls_security_policy': 'Policy-Min-TLS-1-2-PFS-2023-10' } },
  bad: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # flaw
  }
}
`,
      `resource "aws_opensearch_domain" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      DomainEndpointOptions:
        TLSSecurityPolicy: Policy-Min-TLS-1-0-2019-07 # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      DomainEndpointOptions:
        TLSSecurityPolicy: Policy-Min-TLS-1-2-2019-07
`,
    ],
  },
});
