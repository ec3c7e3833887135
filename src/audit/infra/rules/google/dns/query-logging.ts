import { infraRule } from '../../../infra-rule.ts';

/** Questions to DNS are not logged. */
export const googleDnsQueryLogging = infraRule({
  name: 'google-dns-query-logging',
  title: 'Questions to DNS are not logged',
  severity: 'info',
  cwe: 778,
  what: 'Which names machines ask for is not written down.',
  why: 'Malware asks for its masters by name: without a log nobody sees it.',
  fix: ['Set `enable_logging` to true.'],
  references: ['https://cloud.google.com/dns/docs/monitoring'],
  applies: ['google.dns.policy'],
  must: { at: 'enable_logging', is: true },
  mend: { set: { enable_logging: true } },
  bad: {
    terraform: [
      `resource "google_dns_policy" "orders" {
  enable_logging = false # flaw
}
`,
      `resource "google_dns_policy" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_dns_policy" "orders" {
  enable_logging = true
}
variable "wanted" {}
resource "google_dns_policy" "unknown" {
  enable_logging = var.wanted
}
`,
  },
});
