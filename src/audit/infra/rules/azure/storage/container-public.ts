import { infraRule } from '../../../infra-rule.ts';

/** Container can be read by everybody. */
export const azureStorageContainerPublic = infraRule({
  name: 'azure-storage-container-public',
  title: 'Container can be read by everybody',
  severity: 'high',
  cwe: 732,
  what: 'Everybody who knows its name reads blobs of the container without signing in; with the level `container` they are listed too.',
  why: 'Programs search for such containers all the time; what is in it should be taken as published.',
  fix: ['Set `container_access_type` to private.', 'Hand out single files by signed links of short life.'],
  references: ['https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-configure'],
  applies: ['azure.storage.container'],
  must: { at: 'container_access_type', isNot: ['blob', 'container'], anyCase: true, absent: 'holds' },
  mend: { set: { container_access_type: 'private' } },
  bad: {
    terraform: `resource "azurerm_storage_container" "orders" {
  name = "reports"
  container_access_type = "blob" # flaw
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts/blobServices/containers",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "publicAccess": "Blob" // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_container" "orders" {
  name = "reports"
  container_access_type = "private"
}
variable "wanted" {}
resource "azurerm_storage_container" "unknown" {
  name = "reports"
  container_access_type = var.wanted
}
resource "azurerm_storage_container" "defaults" {
  name = "reports"
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts/blobServices/containers",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "publicAccess": "None"
      }
    }
  ]
}
`,
  },
});
