import { infraRule } from '../../../infra-rule.ts';

/** Databases are encrypted with a key of Microsoft. */
export const azureSqlCustomerManagedKey = infraRule({
  name: 'azure-sql-customer-managed-key',
  title: 'Databases are encrypted with a key of Microsoft',
  severity: 'info',
  cwe: 311,
  what: 'The key that protects the databases is made, kept and rotated by Microsoft alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: [
    'Set `transparent_data_encryption_key_vault_key_id`, or add an `azurerm_mssql_server_transparent_data_encryption`.',
  ],
  references: [
    'https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview',
  ],
  applies: ['azure.sql.server'],
  must: {
    any: [
      { at: 'transparent_data_encryption_key_vault_key_id', isSet: true },
      { at: 'transparent_data_encryption.key_vault_key_id', isSet: true },
      { at: 'key_id', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_mssql_server" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_server" "orders" {
  name = "orders"
}
resource "azurerm_mssql_server_transparent_data_encryption" "orders" {
  server_id        = azurerm_mssql_server.orders.id
  key_vault_key_id = "example"
}
`,
  },
});
