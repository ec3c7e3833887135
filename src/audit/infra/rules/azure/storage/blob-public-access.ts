import { infraRule } from '../../../infra-rule.ts';

/** Blobs of the storage account can be made public. */
export const azureStorageBlobPublicAccess = infraRule({
  name: 'azure-storage-blob-public-access',
  title: 'Blobs of the storage account can be made public',
  severity: 'medium',
  cwe: 732,
  what: 'Anybody who may write to the account can open a container to readers without a name.',
  why: 'One wrong access level is then enough to publish everything in a container; such accounts are found by guessing names.',
  fix: ['Set `allow_nested_items_to_be_public` (`allowBlobPublicAccess`) to false.'],
  references: ['https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent'],
  applies: ['azure.storage.account'],
  // New accounts that ARM makes are closed since 2023; older versions of its API open them.
  must: { at: 'allow_nested_items_to_be_public', is: false, absent: { arm: 'unknown' } },
  mend: { set: { allow_nested_items_to_be_public: false } },
  bad: {
    terraform: [
      `resource "azurerm_storage_account" "orders" {
  allow_nested_items_to_be_public = true # flaw
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
        "allowBlobPublicAccess": true // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  allow_nested_items_to_be_public = false
}
variable "wanted" {}
resource "azurerm_storage_account" "unknown" {
  allow_nested_items_to_be_public = var.wanted
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
        "allowBlobPublicAccess": false
      }
    }
  ]
}
`,
  },
});
