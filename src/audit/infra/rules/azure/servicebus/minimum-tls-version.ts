import { infraRule } from '../../../infra-rule.ts';

/** Message namespace accepts old versions of TLS. */
export const azureServicebusMinimumTlsVersion = infraRule({
  name: 'azure-servicebus-minimum-tls-version',
  title: 'Message namespace accepts old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'Clients may connect with TLS 1.0 or 1.1.',
  why: 'An attacker on the way can talk a connection down to the old version and then read it.',
  fix: ['Set `minimum_tls_version` (`minimumTlsVersion`) to 1.2, or leave it out.'],
  references: [
    'https://learn.microsoft.com/azure/service-bus-messaging/transport-layer-security-enforce-minimum-version',
  ],
  applies: ['azure.servicebus.namespace'],
  must: { at: 'minimum_tls_version', is: ['1.2', '1.3'], absent: 'holds' },
  mend: { set: { minimum_tls_version: '1.2' } },
  bad: {
    terraform: `resource "azurerm_servicebus_namespace" "orders" {
  minimum_tls_version = "1.0" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_servicebus_namespace" "orders" {
  minimum_tls_version = "1.2"
}
variable "wanted" {}
resource "azurerm_servicebus_namespace" "unknown" {
  minimum_tls_version = var.wanted
}
resource "azurerm_servicebus_namespace" "defaults" {
  location = "westeurope"
}
`,
  },
});
