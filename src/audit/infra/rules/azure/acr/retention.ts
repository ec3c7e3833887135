import { infraRule } from '../../../infra-rule.ts';

/** Registry keeps images that nobody names any more. */
export const azureAcrRetention = infraRule({
  name: 'azure-acr-retention',
  title: 'Registry keeps images that nobody names any more',
  severity: 'info',
  confidence: 'medium',
  cwe: 1104,
  what: 'Manifests without tags are kept for ever.',
  why: 'Old images with known weaknesses can still be pulled by their digest.',
  fix: ['Set `retention_policy_in_days`.'],
  references: ['https://learn.microsoft.com/azure/container-registry/container-registry-retention-policy'],
  applies: ['azure.acr.registry'],
  // Only the premium tier has it.
  where: { at: 'sku', isNot: ['Basic', 'Standard'], anyCase: true },
  must: { at: 'retention_policy_in_days', isSet: true },
  bad: {
    terraform: `resource "azurerm_container_registry" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_container_registry" "orders" {
  retention_policy_in_days = 7
}
resource "azurerm_container_registry" "old" {
  retention_policy {
    enabled = true
    days    = 7
  }
}
`,
  },
});
