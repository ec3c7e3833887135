import { infraRule } from '../../../infra-rule.ts';

/** Database server has no administrator of Entra ID. */
export const azureSqlAzureadAdministrator = infraRule({
  name: 'azure-sql-azuread-administrator',
  title: 'Database server has no administrator of Entra ID',
  severity: 'low',
  cwe: 287,
  what: 'Only the login with a password that was set at the beginning may manage the server.',
  why: 'It is shared, has no second factor and cannot be locked centrally.',
  fix: ['Add an `azuread_administrator`, and set `azuread_authentication_only`.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-overview'],
  applies: ['azure.sql.server'],
  must: { at: 'azuread_administrator', isSet: true },
  bad: {
    terraform: `resource "azurerm_mssql_server" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_server" "orders" {
  azuread_administrator {
    login_username = "database-team"
    object_id      = "example"
  }
}
resource "azurerm_sql_server" "old" {
  name = "orders"
}
resource "azurerm_sql_active_directory_administrator" "old" {
  server_name = azurerm_sql_server.old.name
  login       = "database-team"
}
`,
  },
});
