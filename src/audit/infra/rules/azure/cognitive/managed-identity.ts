import { infraRule } from '../../../infra-rule.ts';

/** AI service has no identity of its own. */
export const azureCognitiveManagedIdentity = infraRule({
  name: 'azure-cognitive-managed-identity',
  title: 'AI service has no identity of its own',
  severity: 'info',
  cwe: 798,
  what: 'No managed identity is assigned.',
  why: 'It then needs keys to get at anything else.',
  fix: ['Add an `identity` block.'],
  references: ['https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks'],
  applies: ['azure.cognitive.account'],
  must: { at: 'identity', isSet: true },
  bad: {
    terraform: `resource "azurerm_cognitive_account" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_cognitive_account" "orders" {
  identity {
    type = "SystemAssigned"
  }
}
`,
  },
});
