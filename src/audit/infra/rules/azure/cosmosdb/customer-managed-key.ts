import { infraRule } from '../../../infra-rule.ts';

/** Database account is encrypted with a key of Microsoft. */
export const azureCosmosdbCustomerManagedKey = infraRule({
  name: 'azure-cosmosdb-customer-managed-key',
  title: 'Database account is encrypted with a key of Microsoft',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Microsoft alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `key_vault_key_id` when the account is made.'],
  references: ['https://learn.microsoft.com/azure/cosmos-db/how-to-setup-customer-managed-keys'],
  applies: ['azure.cosmosdb.account'],
  must: { at: 'key_vault_key_id', isSet: true },
  bad: {
    terraform: `resource "azurerm_cosmosdb_account" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_cosmosdb_account" "orders" {
  key_vault_key_id = "example"
}
`,
  },
});
