import { infraRule } from '../../../infra-rule.ts';

/** Storage account keeps its data in one place. */
export const azureStorageReplication = infraRule({
  name: 'azure-storage-replication',
  title: 'Storage account keeps its data in one place',
  severity: 'info',
  cwe: 693,
  what: 'All copies of the data are in one data centre, or at most one region.',
  why: 'A fire or a long outage there takes the data away.',
  fix: ['Choose a replication over regions: GRS, RAGRS, GZRS or RAGZRS.'],
  references: ['https://learn.microsoft.com/azure/storage/common/storage-redundancy'],
  applies: ['azure.storage.account'],
  must: { at: 'account_replication_type', is: ['GRS', 'RAGRS', 'GZRS', 'RAGZRS'], absent: 'holds' },
  mend: { set: { account_replication_type: 'GRS' }, isDisruptive: true },
  bad: {
    terraform: `resource "azurerm_storage_account" "orders" {
  account_replication_type = "LRS" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  account_replication_type = "GRS"
}
variable "wanted" {}
resource "azurerm_storage_account" "unknown" {
  account_replication_type = var.wanted
}
resource "azurerm_storage_account" "defaults" {
  location = "westeurope"
}
`,
  },
});
