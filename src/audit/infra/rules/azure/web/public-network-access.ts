import { infraRule } from '../../../infra-rule.ts';

/** App is reachable from the internet. */
export const azureWebPublicNetworkAccess = infraRule({
  name: 'azure-web-public-network-access',
  title: 'App is reachable from the internet',
  severity: 'info',
  confidence: 'low',
  cwe: 284,
  what: 'The app answers every network.',
  why: 'What is meant for the company alone should have an address there alone.',
  fix: ['Set `public_network_access_enabled` to false where the app is not public.'],
  references: ['https://learn.microsoft.com/azure/app-service/networking-features'],
  applies: ['azure.web.any'],
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_linux_web_app" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_linux_web_app" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_linux_web_app" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
