import { infraRule } from '../../../infra-rule.ts';

/** Messages are encrypted with a key of Microsoft. */
export const azureServicebusCustomerManagedKey = infraRule({
  name: 'azure-servicebus-customer-managed-key',
  title: 'Messages are encrypted with a key of Microsoft',
  severity: 'info',
  confidence: 'medium',
  cwe: 311,
  what: 'No key of your own is used.',
  why: 'You cannot withdraw the key, nor see in a log who used it.',
  fix: ['Set `customer_managed_key`; it needs the premium tier.'],
  references: ['https://learn.microsoft.com/azure/service-bus-messaging/configure-customer-managed-key'],
  applies: ['azure.servicebus.namespace'],
  must: {
    any: [
      { at: 'customer_managed_key.key_vault_key_id', isSet: true },
      { at: 'encryption.key_vault_properties', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_servicebus_namespace" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_servicebus_namespace" "orders" {
  customer_managed_key {
    key_vault_key_id = "example"
  }
}
`,
  },
});
