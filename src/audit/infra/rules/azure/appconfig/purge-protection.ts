import { infraRule } from '../../../infra-rule.ts';

/** Configuration store can be destroyed for good at once. */
export const azureAppconfigPurgeProtection = infraRule({
  name: 'azure-appconfig-purge-protection',
  title: 'Configuration store can be destroyed for good at once',
  severity: 'info',
  cwe: 693,
  what: 'A deleted store can be purged before its days of grace are over.',
  why: 'A mistake or an attacker takes the settings of all programs away.',
  fix: ['Set `purge_protection_enabled` to true; it needs the standard tier.'],
  references: ['https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete'],
  applies: ['azure.appconfig.store'],
  must: { at: 'purge_protection_enabled', is: true },
  mend: { set: { purge_protection_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_app_configuration" "orders" {
  purge_protection_enabled = false # flaw
}
`,
      `resource "azurerm_app_configuration" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_app_configuration" "orders" {
  purge_protection_enabled = true
}
variable "wanted" {}
resource "azurerm_app_configuration" "unknown" {
  purge_protection_enabled = var.wanted
}
`,
  },
});
