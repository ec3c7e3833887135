import { infraRule } from '../../../infra-rule.ts';

/** App can be debugged from afar. */
export const azureWebRemoteDebugging = infraRule({
  name: 'azure-web-remote-debugging',
  title: 'App can be debugged from afar',
  severity: 'medium',
  cwe: 489,
  what: 'Remote debugging is on.',
  why: 'Who connects reads memory and runs code in the program.',
  fix: ['Set `remote_debugging_enabled` to false, or leave it out.'],
  references: ['https://learn.microsoft.com/azure/app-service/configure-common'],
  applies: ['azure.web.any'],
  must: { at: 'site_config.remote_debugging_enabled', is: false, absent: 'holds' },
  mend: { set: { 'site_config.remote_debugging_enabled': false } },
  bad: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    remote_debugging_enabled = true # flaw
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
          "remoteDebuggingEnabled": true // flaw
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
    remote_debugging_enabled = false
  }
}
variable "wanted" {}
resource "azurerm_linux_web_app" "unknown" {
  site_config {
    remote_debugging_enabled = var.wanted
  }
}
resource "azurerm_linux_web_app" "defaults" {
  location = "westeurope"
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
          "remoteDebuggingEnabled": false
        }
      }
    }
  ]
}
`,
  },
});
