import { infraRule } from '../../../infra-rule.ts';

/** Data Explorer cluster has no identity of its own. */
export const azureKustoManagedIdentity = infraRule({
  name: 'azure-kusto-managed-identity',
  title: 'Data Explorer cluster has no identity of its own',
  severity: 'info',
  cwe: 798,
  what: 'No managed identity is assigned.',
  why: 'It then needs keys to get at anything else.',
  fix: ['Add an `identity` block.'],
  references: ['https://learn.microsoft.com/azure/data-explorer/security-network-overview'],
  applies: ['azure.kusto.cluster'],
  must: { at: 'identity', isSet: true },
  bad: {
    terraform: `resource "azurerm_kusto_cluster" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_kusto_cluster" "orders" {
  identity {
    type = "SystemAssigned"
  }
}
`,
  },
});
