import { infraRule } from '../../../infra-rule.ts';

/** Message namespace is reachable from the internet. */
export const azureServicebusPublicNetworkAccess = infraRule({
  name: 'azure-servicebus-public-network-access',
  title: 'Message namespace is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/service-bus-messaging/network-security'],
  applies: ['azure.servicebus.namespace'],
  must: {
    any: [
      { at: 'public_network_access_enabled', is: false },
      { at: 'network_rule_set.default_action', is: 'Deny' },
    ],
  },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_servicebus_namespace" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_servicebus_namespace" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_servicebus_namespace" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_servicebus_namespace" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
