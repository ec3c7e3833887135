import { infraRule } from '../../../infra-rule.ts';
import { isFunctionApp } from '../shared-apps.ts';

/** App is put to sleep when nobody asks. */
export const azureWebAlwaysOn = infraRule({
  name: 'azure-web-always-on',
  title: 'App is put to sleep when nobody asks',
  severity: 'info',
  cwe: 1059,
  what: 'The app is unloaded after twenty minutes without a request.',
  why: 'Jobs that should run do not, checks of health fail first thing in the morning.',
  fix: ['Leave `always_on` out, or set it to true.'],
  references: ['https://learn.microsoft.com/azure/app-service/configure-common'],
  applies: ['azure.web.live'],
  where: { not: { check: isFunctionApp } },
  must: { at: 'site_config.always_on', is: true, absent: 'holds' },
  mend: { set: { 'site_config.always_on': true } },
  bad: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    always_on = false # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    always_on = true
  }
}
variable "wanted" {}
resource "azurerm_linux_web_app" "unknown" {
  site_config {
    always_on = var.wanted
  }
}
resource "azurerm_linux_web_app" "defaults" {
  location = "westeurope"
}
`,
  },
});
