import { infraRule } from '../../../infra-rule.ts';

/** App does not speak HTTP/2. */
export const azureWebHttp2 = infraRule({
  name: 'azure-web-http2',
  title: 'App does not speak HTTP/2',
  severity: 'info',
  cwe: 1104,
  what: 'Connections use HTTP/1.1.',
  why: 'Its parsers and proxies have a history of smuggled requests, and pages are slower.',
  fix: ['Set `http2_enabled` (`http20Enabled`) to true.'],
  references: ['https://learn.microsoft.com/azure/app-service/configure-common'],
  applies: ['azure.web.any'],
  must: { at: 'site_config.http2_enabled', is: true },
  mend: { set: { 'site_config.http2_enabled': true } },
  bad: {
    terraform: [
      `resource "azurerm_linux_web_app" "orders" {
  site_config {
    http2_enabled = false # flaw
  }
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
        "siteConfig": {
          "http20Enabled": false // flaw
        }
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    http2_enabled = true
  }
}
variable "wanted" {}
resource "azurerm_linux_web_app" "unknown" {
  site_config {
    http2_enabled = var.wanted
  }
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
        "siteConfig": {
          "http20Enabled": true
        }
      }
    }
  ]
}
`,
  },
});
