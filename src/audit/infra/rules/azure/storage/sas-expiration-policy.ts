import { infraRule } from '../../../infra-rule.ts';

/** Signed links of the storage account may live for ever. */
export const azureStorageSasExpirationPolicy = infraRule({
  name: 'azure-storage-sas-expiration-policy',
  title: 'Signed links of the storage account may live for ever',
  severity: 'info',
  cwe: 613,
  what: 'No longest life is set for shared access signatures.',
  why: 'A link that was once sent around opens the data until somebody changes the key of the account.',
  fix: ['Set `expiration_period` in a `sas_policy`.'],
  references: ['https://learn.microsoft.com/azure/storage/common/sas-expiration-policy'],
  applies: ['azure.storage.account'],
  where: { at: 'shared_access_key_enabled', isNot: false },
  must: { at: 'sas_policy.expiration_period', isSet: true },
  bad: {
    terraform: `resource "azurerm_storage_account" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  sas_policy {
    expiration_period = "01.00:00:00"
  }
}
`,
  },
});
