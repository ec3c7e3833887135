import { infraRule } from '../../../infra-rule.ts';

/** Machine has a public address. */
export const googleComputePublicIp = infraRule({
  name: 'google-compute-public-ip',
  title: 'Machine has a public address',
  severity: 'low',
  cwe: 284,
  what: 'The machine can be reached from the internet, as far as firewalls let that happen.',
  why: 'Every port that is opened by mistake is open to everybody.',
  fix: ['Remove `access_config`; use Cloud NAT to get out and Identity-Aware Proxy to get in.'],
  references: ['https://cloud.google.com/compute/docs/ip-addresses'],
  applies: ['google.compute.machine'],
  must: {
    all: [
      { each: 'network_interface.access_config', must: { not: { all: [] } } },
      { each: 'network_interface.ipv6_access_config', must: { not: { all: [] } } },
    ],
  },
  bad: {
    terraform: `resource "google_compute_instance" "orders" {
  network_interface {
    network = "orders"
    access_config { # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  network_interface {
    subnetwork = "orders"
  }
}
`,
  },
});
