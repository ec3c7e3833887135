import { infraRule } from '../../../infra-rule.ts';

/** Event namespace is reachable from the internet. */
export const azureEventhubPublicNetworkAccess = infraRule({
  name: 'azure-eventhub-public-network-access',
  title: 'Event namespace is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/event-hubs/network-security'],
  applies: ['azure.eventhub.namespace'],
  must: {
    any: [
      { at: 'public_network_access_enabled', is: false },
      { at: 'network_rulesets.default_action', is: 'Deny' },
    ],
  },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_eventhub_namespace" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_eventhub_namespace" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_eventhub_namespace" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_eventhub_namespace" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
