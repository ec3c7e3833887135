import { infraRule } from '../../../infra-rule.ts';

/** Message namespace has no identity of its own. */
export const azureServicebusManagedIdentity = infraRule({
  name: 'azure-servicebus-managed-identity',
  title: 'Message namespace has no identity of its own',
  severity: 'info',
  cwe: 798,
  what: 'No managed identity is assigned.',
  why: 'It then needs keys to get at anything else.',
  fix: ['Add an `identity` block.'],
  references: ['https://learn.microsoft.com/azure/service-bus-messaging/network-security'],
  applies: ['azure.servicebus.namespace'],
  must: { at: 'identity', isSet: true },
  bad: {
    terraform: `resource "azurerm_servicebus_namespace" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_servicebus_namespace" "orders" {
  identity {
    type = "SystemAssigned"
  }
}
`,
  },
});
