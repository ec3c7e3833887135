import { infraRule } from '../../../infra-rule.ts';

/** Message namespace is open to whoever has its key. */
export const azureServicebusLocalAuthentication = infraRule({
  name: 'azure-servicebus-local-authentication',
  title: 'Message namespace is open to whoever has its key',
  severity: 'low',
  cwe: 287,
  what: 'Requests with a key are answered, besides those of identities in Entra ID.',
  why: 'A key belongs to nobody, is bound to no condition, and leaks in configuration and logs.',
  fix: ['Set `local_auth_enabled` (`disableLocalAuth`) so that only Entra ID is used.'],
  references: ['https://learn.microsoft.com/azure/service-bus-messaging/network-security'],
  applies: ['azure.servicebus.namespace'],
  must: { at: 'local_auth_enabled', is: false },
  mend: { set: { local_auth_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_servicebus_namespace" "orders" {
  local_auth_enabled = true # flaw
}
`,
      `resource "azurerm_servicebus_namespace" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_servicebus_namespace" "orders" {
  local_auth_enabled = false
}
variable "wanted" {}
resource "azurerm_servicebus_namespace" "unknown" {
  local_auth_enabled = var.wanted
}
`,
  },
});
