import { infraRule } from '../../../infra-rule.ts';

/** Search domains with old versions of TLS. */
export const cloudsearchTlsPolicy = infraRule({
  name: 'aws-cloudsearch-tls-policy',
  title: 'Search domain speaks old versions of TLS',
  severity: 'low',
  cwe: 326,
  what: 'The domain takes versions of TLS before 1.2.',
  why: 'Versions 1.0 and 1.1 have known flaws, by which who stands between may read along.',
  fix: ['Set `tls_security_policy` to `Policy-Min-TLS-1-2-2019-07`.'],
  references: [
    'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-domain-endpoint-options.html',
  ],
  applies: ['aws.cloudsearch.domain'],
  must: { at: 'endpoint_options.tls_security_policy', is: 'Policy-Min-TLS-1-2-2019-07' },
  mend: { set: { 'endpoint_options.tls_security_policy': 'Policy-Min-TLS-1-2-2019-07' } },
  bad: {
    terraform: `resource "aws_cloudsearch_domain" "main" {
  name = "shop"
  endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "aws_cloudsearch_domain" "main" {
  name = "shop"
  endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}
`,
  },
});
