import { infraRule } from '../../../infra-rule.ts';

/** AI service is reachable from the internet. */
export const azureCognitivePublicNetworkAccess = infraRule({
  name: 'azure-cognitive-public-network-access',
  title: 'AI service is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks'],
  applies: ['azure.cognitive.account'],
  must: {
    any: [
      { at: 'public_network_access_enabled', is: false },
      { at: 'network_acls.default_action', is: 'Deny' },
    ],
  },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_cognitive_account" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_cognitive_account" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_cognitive_account" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_cognitive_account" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
