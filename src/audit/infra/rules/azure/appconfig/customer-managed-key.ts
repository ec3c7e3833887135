import { infraRule } from '../../../infra-rule.ts';

/** Configuration store is encrypted with a key of Microsoft. */
export const azureAppconfigCustomerManagedKey = infraRule({
  name: 'azure-appconfig-customer-managed-key',
  title: 'Configuration store is encrypted with a key of Microsoft',
  severity: 'info',
  cwe: 311,
  what: 'No key of your own is used.',
  why: 'You cannot withdraw the key, nor see in a log who used it.',
  fix: ['Add an `encryption` block.'],
  references: ['https://learn.microsoft.com/azure/azure-app-configuration/concept-customer-managed-keys'],
  applies: ['azure.appconfig.store'],
  must: { at: 'encryption', isSet: true },
  bad: {
    terraform: `resource "azurerm_app_configuration" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_app_configuration" "orders" {
  encryption {
    key_vault_key_identifier = "example"
  }
}
`,
  },
});
