import { infraRule } from '../../../infra-rule.ts';

/** App answers plain HTTP. */
export const azureWebHttpsOnly = infraRule({
  name: 'azure-web-https-only',
  title: 'App answers plain HTTP',
  severity: 'medium',
  cwe: 319,
  what: 'Requests without TLS are answered instead of being sent to HTTPS.',
  why: 'Whoever is on the way reads cookies and passwords and can change pages.',
  fix: ['Set `https_only` (`httpsOnly`) to true.'],
  references: ['https://learn.microsoft.com/azure/app-service/configure-ssl-bindings'],
  applies: ['azure.web.any'],
  must: { at: 'https_only', is: true },
  mend: { set: { https_only: true } },
  bad: {
    terraform: [
      `resource "azurerm_linux_web_app" "orders" {
  https_only = false # flaw
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
        "httpsOnly": false // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  https_only = true
}
variable "wanted" {}
resource "azurerm_linux_web_app" "unknown" {
  https_only = var.wanted
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
        "httpsOnly": true
      }
    }
  ]
}
`,
  },
});
