import { infraRule } from '../../../infra-rule.ts';

/** Search domains that speak old versions of TLS. */
export const cloudsearchTlsVersion = infraRule({
  name: 'aws-cloudsearch-tls-version',
  title: 'Search domain speaks old versions of TLS',
  severity: 'medium',
  cwe: 327,
  what: 'The domain accepts versions of TLS before 1.2.',
  why: 'Somebody on the way can have both sides fall back to the weakest that they share, and read along.',
  fix: ['Set `tls_security_policy` to `Policy-Min-TLS-1-2-2019-07`.'],
  references: [
    'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-domain-endpoint-options.html',
  ],
  applies: ['aws.cloudsearch.domain'],
  must: { at: 'endpoint_options.tls_security_policy', startsWith: 'Policy-Min-TLS-1-2' },
  bad: {
    terraform: `resource "aws_cloudsearch_domain" "x" {
  name = "x"
  endpoint_options {
    enforce_https = true
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "aws_cloudsearch_domain" "x" {
  name = "x"
  endpoint_options {
    enforce_https = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}
`,
  },
});
