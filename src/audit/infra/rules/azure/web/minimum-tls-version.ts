import { infraRule } from '../../../infra-rule.ts';

/** App accepts old versions of TLS. */
export const azureWebMinimumTlsVersion = infraRule({
  name: 'azure-web-minimum-tls-version',
  title: 'App accepts old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'Browsers may connect with TLS 1.0 or 1.1.',
  why: 'An attacker on the way can talk a connection down to the old version and then read it.',
  fix: ['Set `minimum_tls_version` (`minTlsVersion`) to 1.2, or leave it out.'],
  references: ['https://learn.microsoft.com/azure/app-service/configure-ssl-bindings'],
  applies: ['azure.web.any'],
  must: { at: 'site_config.minimum_tls_version', is: ['1.2', '1.3'], absent: 'holds' },
  mend: { set: { 'site_config.minimum_tls_version': '1.2' } },
  bad: {
    terraform: [
      `resource "azurerm_linux_web_app" "orders" {
  site_config {
    minimum_tls_version = "1.0" # flaw
  }
}
`,
      `resource "azurerm_app_service" "orders" {
  site_config {
    min_tls_version = "1.1" # flaw
  }
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
          "minTlsVersion": "1.0" // flaw
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
    minimum_tls_version = "1.2"
  }
}
variable "wanted" {}
resource "azurerm_linux_web_app" "unknown" {
  site_config {
    minimum_tls_version = var.wanted
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
          "minTlsVersion": "1.2"
        }
      }
    }
  ]
}
`,
  },
});
