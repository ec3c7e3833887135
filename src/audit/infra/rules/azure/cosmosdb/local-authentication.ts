import { infraRule } from '../../../infra-rule.ts';

/** Database account is open to whoever has its key. */
export const azureCosmosdbLocalAuthentication = infraRule({
  name: 'azure-cosmosdb-local-authentication',
  title: 'Database account is open to whoever has its key',
  severity: 'low',
  cwe: 287,
  what: 'Requests that are signed with a key of the account are answered, besides those of identities in Entra ID.',
  why: 'A key opens everything, belongs to nobody, and leaks in configuration and logs.',
  fix: ['Set `local_authentication_disabled` (`disableLocalAuth`) to true and give roles to identities.'],
  references: ['https://learn.microsoft.com/azure/cosmos-db/how-to-setup-rbac'],
  applies: ['azure.cosmosdb.account'],
  must: { at: 'local_authentication_disabled', is: true },
  mend: { set: { local_authentication_disabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_cosmosdb_account" "orders" {
  local_authentication_disabled = false # flaw
}
`,
      `resource "azurerm_cosmosdb_account" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_cosmosdb_account" "orders" {
  local_authentication_disabled = true
}
variable "wanted" {}
resource "azurerm_cosmosdb_account" "unknown" {
  local_authentication_disabled = var.wanted
}
`,
  },
});
