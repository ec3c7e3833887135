import { infraRule } from '../../../infra-rule.ts';

/** Search service has no identity of its own. */
export const azureSearchManagedIdentity = infraRule({
  name: 'azure-search-managed-identity',
  title: 'Search service has no identity of its own',
  severity: 'info',
  cwe: 798,
  what: 'No managed identity is assigned.',
  why: 'It then needs keys to get at anything else.',
  fix: ['Add an `identity` block.'],
  references: ['https://learn.microsoft.com/azure/search/service-configure-firewall'],
  applies: ['azure.search.service'],
  must: { at: 'identity', isSet: true },
  bad: {
    terraform: `resource "azurerm_search_service" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_search_service" "orders" {
  identity {
    type = "SystemAssigned"
  }
}
`,
  },
});
