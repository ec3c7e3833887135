import { infraRule } from '../../../infra-rule.ts';
import { isNewKindOfApp } from '../shared-apps.ts';

/** Files of the app may be sent by plain FTP. */
export const azureWebFtpsState = infraRule({
  name: 'azure-web-ftps-state',
  title: 'Files of the app may be sent by plain FTP',
  severity: 'medium',
  cwe: 319,
  what: 'Uploads with unencrypted FTP are allowed.',
  why: 'Whoever is on the way reads the password for uploads and replaces the program.',
  fix: ['Set `ftps_state` (`ftpsState`) to Disabled, or to FtpsOnly.'],
  references: ['https://learn.microsoft.com/azure/app-service/deploy-ftp'],
  applies: ['azure.web.any'],
  // Only newer resources of Terraform switch it off by themselves.
  must: {
    any: [
      { at: 'site_config.ftps_state', is: ['Disabled', 'FtpsOnly'], anyCase: true, absent: 'fails' },
      { check: isNewKindOfApp },
    ],
  },
  mend: { set: { 'site_config.ftps_state': 'Disabled' } },
  bad: {
    terraform: [
      `resource "azurerm_linux_web_app" "orders" {
  site_config {
    ftps_state = "AllAllowed" # flaw
  }
}
`,
      `resource "azurerm_app_service" "orders" { # flaw
  name = "orders"
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
          "ftpsState": "AllAllowed" // flaw
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
    ftps_state = "Disabled"
  }
}
variable "wanted" {}
resource "azurerm_linux_web_app" "unknown" {
  site_config {
    ftps_state = var.wanted
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
          "ftpsState": "Disabled"
        }
      }
    }
  ]
}
`,
  },
});
