import { infraRule } from '../../../infra-rule.ts';

/** Configuration store has no identity of its own. */
export const azureAppconfigManagedIdentity = infraRule({
  name: 'azure-appconfig-managed-identity',
  title: 'Configuration store has no identity of its own',
  severity: 'info',
  cwe: 798,
  what: 'No managed identity is assigned.',
  why: 'It then needs keys to get at anything else.',
  fix: ['Add an `identity` block.'],
  references: ['https://learn.microsoft.com/azure/azure-app-configuration/concept-private-endpoint'],
  applies: ['azure.appconfig.store'],
  must: { at: 'identity', isSet: true },
  bad: {
    terraform: `resource "azurerm_app_configuration" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_app_configuration" "orders" {
  identity {
    type = "SystemAssigned"
  }
}
`,
  },
});
