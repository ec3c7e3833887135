import { infraRule } from '../../../infra-rule.ts';

/** Firewall of Front Door is switched off. */
export const azureFrontdoorWafEnabled = infraRule({
  name: 'azure-frontdoor-waf-enabled',
  title: 'Firewall of Front Door is switched off',
  severity: 'low',
  cwe: 693,
  what: 'The policy is there and does nothing.',
  why: 'Attacks reach the program, while everybody believes it guarded.',
  fix: ['Set `enabled` to true, or leave it out.'],
  references: ['https://learn.microsoft.com/azure/web-application-firewall/afds/afds-overview'],
  applies: ['azure.frontdoor.waf-policy'],
  must: { at: 'enabled', is: true, absent: 'holds' },
  mend: { set: { enabled: true } },
  bad: {
    terraform: `resource "azurerm_frontdoor_firewall_policy" "orders" {
  enabled = false # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_frontdoor_firewall_policy" "orders" {
  enabled = true
}
variable "wanted" {}
resource "azurerm_frontdoor_firewall_policy" "unknown" {
  enabled = var.wanted
}
resource "azurerm_frontdoor_firewall_policy" "defaults" {
  location = "westeurope"
}
`,
  },
});
