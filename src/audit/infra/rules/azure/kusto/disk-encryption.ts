import { infraRule } from '../../../infra-rule.ts';

/** Disks of the Data Explorer cluster are not encrypted. */
export const azureKustoDiskEncryption = infraRule({
  name: 'azure-kusto-disk-encryption',
  title: 'Disks of the Data Explorer cluster are not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'Disks of its machines are plain text.',
  why: 'Who gets at a disk reads everything.',
  fix: ['Set `disk_encryption_enabled` to true.'],
  references: ['https://learn.microsoft.com/azure/data-explorer/cluster-encryption-overview'],
  applies: ['azure.kusto.cluster'],
  must: { at: 'disk_encryption_enabled', is: true },
  mend: { set: { disk_encryption_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_kusto_cluster" "orders" {
  disk_encryption_enabled = false # flaw
}
`,
      `resource "azurerm_kusto_cluster" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kusto_cluster" "orders" {
  disk_encryption_enabled = true
}
variable "wanted" {}
resource "azurerm_kusto_cluster" "unknown" {
  disk_encryption_enabled = var.wanted
}
`,
  },
});
