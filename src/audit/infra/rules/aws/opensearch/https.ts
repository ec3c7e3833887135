import { infraRule } from '../../../infra-rule.ts';

/** The domain may be asked without TLS. */
export const opensearchHttps = infraRule({
  name: 'aws-opensearch-https',
  title: 'Search domain answers plain HTTP',
  severity: 'medium',
  cwe: 319,
  what: 'The domain may be asked without TLS.',
  why: 'Who is on the way reads questions, answers and credentials.',
  fix: ['Set `domain_endpoint_options { enforce_https = true }`.'],
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
  ],
  applies: ['aws.opensearch.domain'],
  must: { at: 'domain_endpoint_options.enforce_https', is: true },
  says: 'The domain may be asked without TLS',
  mend: { set: { 'domain_endpoint_options.enforce_https': true } },
  bad: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  domain_endpoint_options {
    enforce_https = false # flaw
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
        EnforceHTTPS: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  domain_endpoint_options {
    enforce_https = true
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
        EnforceHTTPS: true
`,
    ],
  },
});
