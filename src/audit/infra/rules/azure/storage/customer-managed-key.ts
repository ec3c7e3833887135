import { infraRule } from '../../../infra-rule.ts';

/** Storage account is encrypted with a key of Microsoft. */
export const azureStorageCustomerManagedKey = infraRule({
  name: 'azure-storage-customer-managed-key',
  title: 'Storage account is encrypted with a key of Microsoft',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Microsoft alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Give the account an identity and set a key of your Key Vault in `customer_managed_key`.'],
  references: ['https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview'],
  applies: ['azure.storage.account'],
  must: {
    any: [
      { at: 'customer_managed_key.key_vault_key_id', isSet: true },
      { at: 'customer_managed_key.managed_hsm_key_id', isSet: true },
      { at: 'customer_managed_key.key_name', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_storage_account" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  name = "orders"
}
resource "azurerm_storage_account_customer_managed_key" "orders" {
  storage_account_id = azurerm_storage_account.orders.id
  key_vault_id       = "example"
  key_name           = "orders"
}
`,
  },
});
