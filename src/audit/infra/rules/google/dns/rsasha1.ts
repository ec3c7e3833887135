import { infraRule } from '../../../infra-rule.ts';

/** Zone is signed with SHA-1. */
export const googleDnsRsasha1 = infraRule({
  name: 'google-dns-rsasha1',
  title: 'Zone is signed with SHA-1',
  severity: 'low',
  cwe: 327,
  what: 'Keys of the zone use RSASHA1.',
  why: 'Signatures with SHA-1 can be forged with enough money.',
  fix: ['Set `algorithm` to rsasha256 or ecdsap256sha256.'],
  references: ['https://cloud.google.com/dns/docs/dnssec-advanced'],
  applies: ['google.dns.zone'],
  must: { at: 'dnssec_config.default_key_specs.algorithm', isNot: 'rsasha1', anyCase: true },
  bad: {
    terraform: `resource "google_dns_managed_zone" "orders" {
  dnssec_config {
    state = "on"
    default_key_specs {
      algorithm = "rsasha1" # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "google_dns_managed_zone" "orders" {
  dnssec_config {
    default_key_specs {
      algorithm = "rsasha256"
    }
  }
}
`,
  },
});
