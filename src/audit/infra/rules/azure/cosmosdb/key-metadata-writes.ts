import { infraRule } from '../../../infra-rule.ts';

/** Who has a key of the account may change its structure. */
export const azureCosmosdbKeyMetadataWrites = infraRule({
  name: 'azure-cosmosdb-key-metadata-writes',
  title: 'Who has a key of the account may change its structure',
  severity: 'info',
  cwe: 269,
  what: 'Databases, containers and throughput may be changed with a key of the account.',
  why: 'An application that should store rows can delete the database.',
  fix: ['Set `access_key_metadata_writes_enabled` to false.'],
  references: ['https://learn.microsoft.com/azure/cosmos-db/audit-control-plane-logs'],
  applies: ['azure.cosmosdb.account'],
  must: { at: 'access_key_metadata_writes_enabled', is: false },
  mend: { set: { access_key_metadata_writes_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_cosmosdb_account" "orders" {
  access_key_metadata_writes_enabled = true # flaw
}
`,
      `resource "azurerm_cosmosdb_account" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_cosmosdb_account" "orders" {
  access_key_metadata_writes_enabled = false
}
variable "wanted" {}
resource "azurerm_cosmosdb_account" "unknown" {
  access_key_metadata_writes_enabled = var.wanted
}
`,
  },
});
