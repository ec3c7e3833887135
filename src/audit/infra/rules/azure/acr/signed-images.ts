import { infraRule } from '../../../infra-rule.ts';

/** Registry does not ask for signed images. */
export const azureAcrSignedImages = infraRule({
  name: 'azure-acr-signed-images',
  title: 'Registry does not ask for signed images',
  severity: 'info',
  confidence: 'medium',
  cwe: 345,
  what: 'Content trust is off.',
  why: 'An image that somebody replaced is not told from the real one.',
  fix: ['Sign images and check them where they are run; `trust_policy_enabled` was the old way.'],
  references: [
    'https://learn.microsoft.com/azure/container-registry/container-registry-tutorial-sign-build-push',
  ],
  applies: ['azure.acr.registry'],
  must: { at: 'trust_policy_enabled', is: true },
  mend: { set: { trust_policy_enabled: true } },
  bad: {
    terraform: [
      `resource "azurerm_container_registry" "orders" {
  trust_policy_enabled = false # flaw
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
  trust_policy_enabled = true
}
variable "wanted" {}
resource "azurerm_container_registry" "unknown" {
  trust_policy_enabled = var.wanted
}
`,
  },
});
