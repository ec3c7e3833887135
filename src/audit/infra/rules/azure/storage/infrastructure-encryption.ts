import { infraRule } from '../../../infra-rule.ts';

/** Storage account is encrypted only once. */
export const azureStorageInfrastructureEncryption = infraRule({
  name: 'azure-storage-infrastructure-encryption',
  title: 'Storage account is encrypted only once',
  severity: 'info',
  confidence: 'medium',
  cwe: 311,
  what: 'Data is encrypted by the service, but not a second time below it.',
  why: 'Rules for very sensitive data ask for two layers, so that a flaw in one does not open it.',
  fix: ['Set `infrastructure_encryption_enabled` when the account is made; it cannot be changed later.'],
  references: ['https://learn.microsoft.com/azure/storage/common/infrastructure-encryption-enable'],
  applies: ['azure.storage.account'],
  must: { at: 'infrastructure_encryption_enabled', is: true },
  mend: { set: { infrastructure_encryption_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_storage_account" "orders" {
  infrastructure_encryption_enabled = false # flaw
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
        "encryption": {
          "requireInfrastructureEncryption": false // flaw
        }
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  infrastructure_encryption_enabled = true
}
variable "wanted" {}
resource "azurerm_storage_account" "unknown" {
  infrastructure_encryption_enabled = var.wanted
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
        "encryption": {
          "requireInfrastructureEncryption": true
        }
      }
    }
  ]
}
`,
  },
});
