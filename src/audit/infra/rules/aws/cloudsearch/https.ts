import { infraRule } from '../../../infra-rule.ts';

/** Search domains that answer over HTTP. */
export const cloudsearchHttps = infraRule({
  name: 'aws-cloudsearch-https',
  title: 'Search domain answers without encryption',
  severity: 'medium',
  cwe: 319,
  what: 'The domain does not insist on HTTPS.',
  why: 'What is searched and found can be read and changed by everybody on the way.',
  fix: ['Set `endpoint_options` with `enforce_https`.'],
  references: [
    'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-domain-endpoint-options.html',
  ],
  applies: ['aws.cloudsearch.domain'],
  must: { at: 'endpoint_options.enforce_https', is: true },
  bad: {
    terraform: `resource "aws_cloudsearch_domain" "x" { # flaw
  name = "x"
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
