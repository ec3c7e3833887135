import { infraRule } from '../../../infra-rule.ts';

/** IoT hub is reachable from the internet. */
export const azureIotPublicNetworkAccess = infraRule({
  name: 'azure-iot-public-network-access',
  title: 'IoT hub is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/iot-hub/iot-hub-public-network-access'],
  applies: ['azure.iot.hub'],
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_iothub" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_iothub" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_iothub" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_iothub" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
