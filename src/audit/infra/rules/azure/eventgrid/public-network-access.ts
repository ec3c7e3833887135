import { infraRule } from '../../../infra-rule.ts';

/** Event topic is reachable from the internet. */
export const azureEventgridPublicNetworkAccess = infraRule({
  name: 'azure-eventgrid-public-network-access',
  title: 'Event topic is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/event-grid/configure-firewall'],
  applies: ['azure.eventgrid.topic'],
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_eventgrid_topic" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_eventgrid_topic" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_eventgrid_topic" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_eventgrid_topic" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
