import { infraRule } from '../../../infra-rule.ts';

/** Search domains that do not require HTTPS. */
export const cloudsearchHttps = infraRule({
  name: 'aws-cloudsearch-https',
  title: 'Search domain answers without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'The domain answers plain HTTP.',
  why: 'Who stands between reads and changes requests and answers.',
  fix: ['Set `enforce_https` of `endpoint_options` to true.'],
  references: [
    'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-domain-endpoint-options.html',
  ],
  applies: ['aws.cloudsearch.domain'],
  must: { at: 'endpoint_options.enforce_https', is: true },
  mend: { set: { 'endpoint_options.enforce_https': true } },
  bad: {
    terraform: `resource "aws_cloudsearch_domain" "main" {
  name = "shop"
  endpoint_options {
    enforce_https = false # flaw
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
