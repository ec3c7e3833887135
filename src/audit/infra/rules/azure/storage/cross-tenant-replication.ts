import { infraRule } from '../../../infra-rule.ts';

/** Storage account may be replicated to another tenant. */
export const azureStorageCrossTenantReplication = infraRule({
  name: 'azure-storage-cross-tenant-replication',
  title: 'Storage account may be replicated to another tenant',
  severity: 'info',
  cwe: 668,
  what: 'Rules that copy blobs to accounts of other organisations are allowed.',
  why: 'Who may write such a rule carries data out of the company without anybody noticing.',
  fix: ['Set `cross_tenant_replication_enabled` (`allowCrossTenantReplication`) to false.'],
  references: [
    'https://learn.microsoft.com/azure/storage/blobs/object-replication-prevent-cross-tenant-policies',
  ],
  applies: ['azure.storage.account'],
  must: { at: 'cross_tenant_replication_enabled', is: false, absent: 'holds' },
  mend: { set: { cross_tenant_replication_enabled: false } },
  bad: {
    terraform: `resource "azurerm_storage_account" "orders" {
  cross_tenant_replication_enabled = true # flaw
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
        "allowCrossTenantReplication": true // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  cross_tenant_replication_enabled = false
}
variable "wanted" {}
resource "azurerm_storage_account" "unknown" {
  cross_tenant_replication_enabled = var.wanted
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
        "allowCrossTenantReplication": false
      }
    }
  ]
}
`,
  },
});
