import { infraRule } from '../../../infra-rule.ts';

/** Firewall of Front Door only looks on. */
export const azureFrontdoorWafMode = infraRule({
  name: 'azure-frontdoor-waf-mode',
  title: 'Firewall of Front Door only looks on',
  severity: 'low',
  cwe: 693,
  what: 'Attacks are written down and let through.',
  why: 'It protects nothing.',
  fix: ['Set `mode` to Prevention.'],
  references: ['https://learn.microsoft.com/azure/web-application-firewall/afds/afds-overview'],
  applies: ['azure.frontdoor.waf-policy'],
  must: { at: 'mode', is: 'Prevention', absent: 'holds' },
  mend: { set: { mode: 'Prevention' } },
  bad: {
    terraform: `resource "azurerm_frontdoor_firewall_policy" "orders" {
  mode = "Detection" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_frontdoor_firewall_policy" "orders" {
  mode = "Prevention"
}
variable "wanted" {}
resource "azurerm_frontdoor_firewall_policy" "unknown" {
  mode = var.wanted
}
resource "azurerm_frontdoor_firewall_policy" "defaults" {
  location = "westeurope"
}
`,
  },
});
