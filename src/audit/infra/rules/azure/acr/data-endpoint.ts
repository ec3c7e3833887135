import { infraRule } from '../../../infra-rule.ts';

/** Registry has no data endpoint of its own. */
export const azureAcrDataEndpoint = infraRule({
  name: 'azure-acr-data-endpoint',
  title: 'Registry has no data endpoint of its own',
  severity: 'info',
  confidence: 'medium',
  cwe: 923,
  what: 'Layers are fetched from storage accounts under names that many share.',
  why: 'Firewalls must let all of them through, which is also a way out for data.',
  fix: ['Set `data_endpoint_enabled` to true; it needs the premium tier.'],
  references: [
    'https://learn.microsoft.com/azure/container-registry/container-registry-dedicated-data-endpoints',
  ],
  applies: ['azure.acr.registry'],
  // Only the premium tier has it.
  where: { at: 'sku', isNot: ['Basic', 'Standard'], anyCase: true },
  must: { at: 'data_endpoint_enabled', is: true },
  mend: { set: { data_endpoint_enabled: true } },
  bad: {
    terraform: [
      `resource "azurerm_container_registry" "orders" {
  data_endpoint_enabled = false # flaw
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
  data_endpoint_enabled = true
}
variable "wanted" {}
resource "azurerm_container_registry" "unknown" {
  data_endpoint_enabled = var.wanted
}
`,
  },
});
