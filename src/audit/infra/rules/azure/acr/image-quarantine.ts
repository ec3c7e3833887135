import { infraRule } from '../../../infra-rule.ts';

/** Images may be pulled before they were scanned. */
export const azureAcrImageQuarantine = infraRule({
  name: 'azure-acr-image-quarantine',
  title: 'Images may be pulled before they were scanned',
  severity: 'info',
  confidence: 'medium',
  cwe: 1104,
  what: 'Images are not held back until a scanner let them pass.',
  why: 'Images with known weaknesses run before anybody looks.',
  fix: ['Set `quarantine_policy_enabled` to true, with a scanner that marks images as good.'],
  references: ['https://learn.microsoft.com/azure/container-registry/container-registry-faq'],
  applies: ['azure.acr.registry'],
  // Only the premium tier has it.
  where: { at: 'sku', isNot: ['Basic', 'Standard'], anyCase: true },
  must: { at: 'quarantine_policy_enabled', is: true },
  mend: { set: { quarantine_policy_enabled: true } },
  bad: {
    terraform: [
      `resource "azurerm_container_registry" "orders" {
  quarantine_policy_enabled = false # flaw
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
  quarantine_policy_enabled = true
}
variable "wanted" {}
resource "azurerm_container_registry" "unknown" {
  quarantine_policy_enabled = var.wanted
}
`,
  },
});
