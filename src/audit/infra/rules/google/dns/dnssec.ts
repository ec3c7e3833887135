import { infraRule } from '../../../infra-rule.ts';

/** Zone is not signed. */
export const googleDnsDnssec = infraRule({
  name: 'google-dns-dnssec',
  title: 'Zone is not signed',
  severity: 'info',
  cwe: 345,
  what: 'DNSSEC is off.',
  why: 'Answers can be forged, and users sent elsewhere.',
  fix: ['Set `dnssec_config.state` to on.'],
  references: ['https://cloud.google.com/dns/docs/dnssec'],
  applies: ['google.dns.zone'],
  // Private zones are not signed.
  where: { at: 'visibility', isNot: 'private' },
  // YAML takes a bare on for true.
  must: { at: 'dnssec_config.state', is: ['on', true] },
  mend: { set: { 'dnssec_config.state': 'on' } },
  bad: {
    terraform: [
      `resource "google_dns_managed_zone" "orders" {
  dnssec_config {
    state = "off" # flaw
  }
}
`,
      `resource "google_dns_managed_zone" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_dns_managed_zone" "orders" {
  dnssec_config {
    state = "on"
  }
}
variable "wanted" {}
resource "google_dns_managed_zone" "unknown" {
  dnssec_config {
    state = var.wanted
  }
}
`,
  },
});
