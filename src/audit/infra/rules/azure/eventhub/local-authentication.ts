import { infraRule } from '../../../infra-rule.ts';

/** Event namespace is open to whoever has its key. */
export const azureEventhubLocalAuthentication = infraRule({
  name: 'azure-eventhub-local-authentication',
  title: 'Event namespace is open to whoever has its key',
  severity: 'low',
  cwe: 287,
  what: 'Requests with a key are answered, besides those of identities in Entra ID.',
  why: 'A key belongs to nobody, is bound to no condition, and leaks in configuration and logs.',
  fix: ['Set `local_authentication_enabled` (`disableLocalAuth`) so that only Entra ID is used.'],
  references: ['https://learn.microsoft.com/azure/event-hubs/network-security'],
  applies: ['azure.eventhub.namespace'],
  must: { at: 'local_authentication_enabled', is: false },
  mend: { set: { local_authentication_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_eventhub_namespace" "orders" {
  local_authentication_enabled = true # flaw
}
`,
      `resource "azurerm_eventhub_namespace" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_eventhub_namespace" "orders" {
  local_authentication_enabled = false
}
variable "wanted" {}
resource "azurerm_eventhub_namespace" "unknown" {
  local_authentication_enabled = var.wanted
}
`,
  },
});
