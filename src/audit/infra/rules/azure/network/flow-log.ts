import { infraRule } from '../../../infra-rule.ts';

/** Flow log is switched off. */
export const azureNetworkFlowLog = infraRule({
  name: 'azure-network-flow-log',
  title: 'Flow log is switched off',
  severity: 'low',
  cwe: 778,
  what: 'What the network lets through and stops is not written down.',
  why: 'After an attack nobody can tell where it went.',
  fix: ['Set `enabled` to true.'],
  references: ['https://learn.microsoft.com/azure/network-watcher/nsg-flow-logs-overview'],
  applies: ['azure.network.flow-log'],
  must: { at: 'enabled', is: true },
  mend: { set: { enabled: true } },
  bad: {
    terraform: [
      `resource "azurerm_network_watcher_flow_log" "orders" {
  enabled = false # flaw
}
`,
      `resource "azurerm_network_watcher_flow_log" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_network_watcher_flow_log" "orders" {
  enabled = true
}
variable "wanted" {}
resource "azurerm_network_watcher_flow_log" "unknown" {
  enabled = var.wanted
}
`,
  },
});
