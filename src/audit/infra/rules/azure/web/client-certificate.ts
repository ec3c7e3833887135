import { infraRule } from '../../../infra-rule.ts';

/** App asks clients for no certificate. */
export const azureWebClientCertificate = infraRule({
  name: 'azure-web-client-certificate',
  title: 'App asks clients for no certificate',
  severity: 'info',
  confidence: 'medium',
  cwe: 287,
  what: 'Whoever reaches the app may talk to it.',
  why: 'Services that only serve other services can be closed to everybody else by certificates.',
  fix: [
    'Set `client_certificate_enabled` (`clientCertEnabled`) to true, with `client_certificate_mode` Required.',
  ],
  references: ['https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth'],
  applies: ['azure.web.live'],
  must: {
    all: [
      { at: 'client_certificate_enabled', is: true },
      {
        at: 'client_certificate_mode',
        isNot: ['Optional', 'OptionalInteractiveUser', 'Allow'],
        absent: 'holds',
      },
    ],
  },
  mend: { set: { client_certificate_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_linux_web_app" "orders" {
  client_certificate_enabled = false # flaw
}
`,
      `resource "azurerm_linux_web_app" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "clientCertEnabled": false // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  client_certificate_enabled = true
}
variable "wanted" {}
resource "azurerm_linux_web_app" "unknown" {
  client_certificate_enabled = var.wanted
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "clientCertEnabled": true
      }
    }
  ]
}
`,
  },
});
