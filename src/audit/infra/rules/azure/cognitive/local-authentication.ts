import { infraRule } from '../../../infra-rule.ts';

/** AI service is open to whoever has its key. */
export const azureCognitiveLocalAuthentication = infraRule({
  name: 'azure-cognitive-local-authentication',
  title: 'AI service is open to whoever has its key',
  severity: 'low',
  cwe: 287,
  what: 'Requests with a key are answered, besides those of identities in Entra ID.',
  why: 'A key belongs to nobody, is bound to no condition, and leaks in configuration and logs.',
  fix: ['Set `local_auth_enabled` (`disableLocalAuth`) so that only Entra ID is used.'],
  references: ['https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks'],
  applies: ['azure.cognitive.account'],
  must: { at: 'local_auth_enabled', is: false },
  mend: { set: { local_auth_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_cognitive_account" "orders" {
  local_auth_enabled = true # flaw
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
  local_auth_enabled = false
}
variable "wanted" {}
resource "azurerm_cognitive_account" "unknown" {
  local_auth_enabled = var.wanted
}
`,
  },
});
