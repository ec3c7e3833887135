import { infraRule } from '../../../infra-rule.ts';

/** Flow log is kept for less than 90 days. */
export const azureNetworkFlowLogRetention = infraRule({
  name: 'azure-network-flow-log-retention',
  title: 'Flow log is kept for less than 90 days',
  severity: 'info',
  cwe: 779,
  what: 'Entries are deleted after fewer than 90 days.',
  why: 'Intrusions are found after months on average: the entries that tell of them are gone by then.',
  fix: ['Set `retention_policy.days` to 90 or more; 0 keeps them for ever.'],
  references: ['https://learn.microsoft.com/azure/network-watcher/nsg-flow-logs-overview'],
  applies: ['azure.network.flow-log'],
  must: {
    all: [
      { at: 'retention_policy.enabled', is: true },
      {
        any: [
          { at: 'retention_policy.days', is: 0 },
          { at: 'retention_policy.days', atLeast: 90 },
        ],
      },
    ],
  },
  mend: { set: { 'retention_policy.enabled': true, 'retention_policy.days': 90 } },
  bad: {
    terraform: `resource "azurerm_network_watcher_flow_log" "orders" {
  enabled = true
  retention_policy {
    enabled = true
    days    = 7 # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_network_watcher_flow_log" "orders" {
  enabled = true
  retention_policy {
    enabled = true
    days    = 90
  }
}
`,
  },
});
