import { infraRule } from '../../../infra-rule.ts';

/** Storage account accepts connections without TLS. */
export const azureStorageHttpsOnly = infraRule({
  name: 'azure-storage-https-only',
  title: 'Storage account accepts connections without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'Requests over plain HTTP, and SMB without encryption, are answered.',
  why: 'Whoever is on the way reads the data and the signature of the request, and can change both.',
  fix: [
    'Set `https_traffic_only_enabled` (`supportsHttpsTrafficOnly`) to true, or leave it out: true is the default.',
  ],
  references: ['https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer'],
  applies: ['azure.storage.account'],
  must: { at: 'https_traffic_only_enabled', is: true, absent: 'holds' },
  mend: { set: { https_traffic_only_enabled: true } },
  bad: {
    terraform: [
      `resource "azurerm_storage_account" "orders" {
  https_traffic_only_enabled = false # flaw
}
`,
      `resource "azurerm_storage_account" "orders" {
  enable_https_traffic_only = false # flaw
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
        "supportsHttpsTrafficOnly": false // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  https_traffic_only_enabled = true
}
variable "wanted" {}
resource "azurerm_storage_account" "unknown" {
  https_traffic_only_enabled = var.wanted
}
resource "azurerm_storage_account" "defaults" {
  location = "westeurope"
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
        "supportsHttpsTrafficOnly": true
      }
    }
  ]
}
`,
  },
});
