import { infraRule } from '../../../infra-rule.ts';

/** Event topic is open to whoever has its key. */
export const azureEventgridLocalAuthentication = infraRule({
  name: 'azure-eventgrid-local-authentication',
  title: 'Event topic is open to whoever has its key',
  severity: 'low',
  cwe: 287,
  what: 'Requests with a key are answered, besides those of identities in Entra ID.',
  why: 'A key belongs to nobody, is bound to no condition, and leaks in configuration and logs.',
  fix: ['Set `local_auth_enabled` (`disableLocalAuth`) so that only Entra ID is used.'],
  references: ['https://learn.microsoft.com/azure/event-grid/configure-firewall'],
  applies: ['azure.eventgrid.topic'],
  must: { at: 'local_auth_enabled', is: false },
  mend: { set: { local_auth_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_eventgrid_topic" "orders" {
  local_auth_enabled = true # flaw
}
`,
      `resource "azurerm_eventgrid_topic" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_eventgrid_topic" "orders" {
  local_auth_enabled = false
}
variable "wanted" {}
resource "azurerm_eventgrid_topic" "unknown" {
  local_auth_enabled = var.wanted
}
`,
  },
});
