import { infraRule } from '../../../infra-rule.ts';

/** Event topic has no identity of its own. */
export const azureEventgridManagedIdentity = infraRule({
  name: 'azure-eventgrid-managed-identity',
  title: 'Event topic has no identity of its own',
  severity: 'info',
  cwe: 798,
  what: 'No managed identity is assigned.',
  why: 'It then needs keys to get at anything else.',
  fix: ['Add an `identity` block.'],
  references: ['https://learn.microsoft.com/azure/event-grid/configure-firewall'],
  applies: ['azure.eventgrid.topic'],
  must: { at: 'identity', isSet: true },
  bad: {
    terraform: `resource "azurerm_eventgrid_topic" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_eventgrid_topic" "orders" {
  identity {
    type = "SystemAssigned"
  }
}
`,
  },
});
