import { infraRule } from '../../../infra-rule.ts';

/** Registry is in one zone. */
export const azureAcrZoneRedundancy = infraRule({
  name: 'azure-acr-zone-redundancy',
  title: 'Registry is in one zone',
  severity: 'info',
  confidence: 'medium',
  cwe: 693,
  what: 'Images are kept in a single data centre.',
  why: 'Its outage stops deployments.',
  fix: ['Set `zone_redundancy_enabled` to true; it needs the premium tier.'],
  references: ['https://learn.microsoft.com/azure/container-registry/zone-redundancy'],
  applies: ['azure.acr.registry'],
  // Only the premium tier has it.
  where: { at: 'sku', isNot: ['Basic', 'Standard'], anyCase: true },
  must: { at: 'zone_redundancy_enabled', is: true },
  mend: { set: { zone_redundancy_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_container_registry" "orders" {
  zone_redundancy_enabled = false # flaw
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
  zone_redundancy_enabled = true
}
variable "wanted" {}
resource "azurerm_container_registry" "unknown" {
  zone_redundancy_enabled = var.wanted
}
`,
  },
});
