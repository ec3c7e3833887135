import { infraRule } from '../../../infra-rule.ts';

/** Data lake store is not encrypted. */
export const azureDatalakeEncryption = infraRule({
  name: 'azure-datalake-encryption',
  title: 'Data lake store is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'Files are kept as plain text.',
  why: 'Who gets at a disk reads everything.',
  fix: ['Leave `encryption_state` out, or set it to Enabled; better, move to storage accounts.'],
  references: ['https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-introduction'],
  applies: ['azure.datalake.store'],
  must: { at: 'encryption_state', is: 'Enabled', absent: 'holds' },
  mend: { set: { encryption_state: 'Enabled' } },
  bad: {
    terraform: `resource "azurerm_data_lake_store" "orders" {
  encryption_state = "Disabled" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_data_lake_store" "orders" {
  encryption_state = "Enabled"
}
variable "wanted" {}
resource "azurerm_data_lake_store" "unknown" {
  encryption_state = var.wanted
}
resource "azurerm_data_lake_store" "defaults" {
  location = "westeurope"
}
`,
  },
});
