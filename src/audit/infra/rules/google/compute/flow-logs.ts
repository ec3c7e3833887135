import { infraRule } from '../../../infra-rule.ts';

/** Flow logs of the subnet are off. */
export const googleComputeFlowLogs = infraRule({
  name: 'google-compute-flow-logs',
  title: 'Flow logs of the subnet are off',
  severity: 'low',
  cwe: 778,
  what: 'What goes through the network is not written down.',
  why: 'After an attack nobody can tell where it went.',
  fix: ['Add a `log_config` block.'],
  references: ['https://cloud.google.com/vpc/docs/flow-logs'],
  applies: ['google.compute.subnetwork'],
  // Subnets of proxies have neither.
  where: {
    at: 'purpose',
    isNot: [
      'REGIONAL_MANAGED_PROXY',
      'GLOBAL_MANAGED_PROXY',
      'INTERNAL_HTTPS_LOAD_BALANCER',
      'PRIVATE_SERVICE_CONNECT',
      'PRIVATE_NAT',
    ],
  },
  must: { at: 'log_config', isSet: true },
  bad: {
    terraform: `resource "google_compute_subnetwork" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_compute_subnetwork" "orders" {
  log_config {
    aggregation_interval = "INTERVAL_10_MIN"
  }
}
`,
  },
});
