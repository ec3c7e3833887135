import { infraRule } from '../../../infra-rule.ts';

/** Registry is reachable from the internet. */
export const azureAcrPublicNetworkAccess = infraRule({
  name: 'azure-acr-public-network-access',
  title: 'Registry is reachable from the internet',
  severity: 'low',
  cwe: 284,
  what: 'The registry answers requests from every network.',
  why: 'A token that was stolen anywhere is enough to pull and push from anywhere.',
  fix: [
    'Set `public_network_access_enabled` to false and use a private endpoint; it needs the premium tier.',
  ],
  references: ['https://learn.microsoft.com/azure/container-registry/container-registry-private-link'],
  applies: ['azure.acr.registry'],
  must: {
    any: [
      { at: 'public_network_access_enabled', is: false },
      { at: 'network_rule_set.default_action', is: 'Deny' },
    ],
  },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_container_registry" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_container_registry" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_container_registry" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_container_registry" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
