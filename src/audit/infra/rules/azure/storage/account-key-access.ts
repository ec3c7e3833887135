import { infraRule } from '../../../infra-rule.ts';

/** Storage account is open to whoever has its key. */
export const azureStorageAccountKeyAccess = infraRule({
  name: 'azure-storage-account-key-access',
  title: 'Storage account is open to whoever has its key',
  severity: 'low',
  cwe: 287,
  what: 'Requests that are signed with a key of the account are answered, besides those of identities in Entra ID.',
  why: 'A key opens everything, belongs to nobody and is not bound to any condition; it leaks in configuration and logs.',
  fix: [
    'Set `shared_access_key_enabled` (`allowSharedKeyAccess`) to false and give roles to identities instead.',
  ],
  references: ['https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent'],
  applies: ['azure.storage.account'],
  must: { at: 'shared_access_key_enabled', is: false },
  mend: { set: { shared_access_key_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_storage_account" "orders" {
  shared_access_key_enabled = true # flaw
}
`,
      `resource "azurerm_storage_account" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "allowSharedKeyAccess": true // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  shared_access_key_enabled = false
}
variable "wanted" {}
resource "azurerm_storage_account" "unknown" {
  shared_access_key_enabled = var.wanted
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "allowSharedKeyAccess": false
      }
    }
  ]
}
`,
  },
});
