import { infraRule } from '../../../infra-rule.ts';

/** Database account has no tags. */
export const azureCosmosdbTags = infraRule({
  name: 'azure-cosmosdb-tags',
  title: 'Database account has no tags',
  severity: 'info',
  cwe: 1059,
  what: 'Nothing tells whose it is and what it is for.',
  why: 'In an incident nobody knows whom to ask.',
  fix: ['Add `tags` with an owner and a purpose.'],
  references: ['https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources'],
  applies: ['azure.cosmosdb.account'],
  must: { at: 'tags', isSet: true },
  bad: {
    terraform: `resource "azurerm_cosmosdb_account" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_cosmosdb_account" "orders" {
  tags = {
    owner = "orders-team"
  }
}
`,
  },
});
