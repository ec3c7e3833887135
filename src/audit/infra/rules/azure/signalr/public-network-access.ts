import { infraRule } from '../../../infra-rule.ts';

/** SignalR service is reachable from the internet. */
export const azureSignalrPublicNetworkAccess = infraRule({
  name: 'azure-signalr-public-network-access',
  title: 'SignalR service is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/azure-signalr/howto-network-access-control'],
  applies: ['azure.signalr.service'],
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_signalr_service" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_signalr_service" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_signalr_service" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_signalr_service" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
