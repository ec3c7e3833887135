import { infraRule } from '../../../infra-rule.ts';

/** Search service is open to whoever has its key. */
export const azureSearchLocalAuthentication = infraRule({
  name: 'azure-search-local-authentication',
  title: 'Search service is open to whoever has its key',
  severity: 'low',
  cwe: 287,
  what: 'Requests with a key are answered, besides those of identities in Entra ID.',
  why: 'A key belongs to nobody, is bound to no condition, and leaks in configuration and logs.',
  fix: ['Set `local_authentication_enabled` (`disableLocalAuth`) so that only Entra ID is used.'],
  references: ['https://learn.microsoft.com/azure/search/service-configure-firewall'],
  applies: ['azure.search.service'],
  must: { at: 'local_authentication_enabled', is: false },
  mend: { set: { local_authentication_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_search_service" "orders" {
  local_authentication_enabled = true # flaw
}
`,
      `resource "azurerm_search_service" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_search_service" "orders" {
  local_authentication_enabled = false
}
variable "wanted" {}
resource "azurerm_search_service" "unknown" {
  local_authentication_enabled = var.wanted
}
`,
  },
});
