import { infraRule } from '../../../infra-rule.ts';

/** Firewall for web applications is switched off. */
export const azureNetworkWafEnabled = infraRule({
  name: 'azure-network-waf-enabled',
  title: 'Firewall for web applications is switched off',
  severity: 'low',
  cwe: 693,
  what: 'The policy is there and does nothing.',
  why: 'Attacks reach the program, while everybody believes it guarded.',
  fix: ['Set `policy_settings.enabled` to true, or leave it out.'],
  references: ['https://learn.microsoft.com/azure/web-application-firewall/ag/policy-overview'],
  applies: ['azure.network.waf-policy'],
  must: { at: 'policy_settings.enabled', is: true, absent: 'holds' },
  mend: { set: { 'policy_settings.enabled': true } },
  bad: {
    terraform: `resource "azurerm_web_application_firewall_policy" "orders" {
  policy_settings {
    enabled = false # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_web_application_firewall_policy" "orders" {
  policy_settings {
    enabled = true
  }
}
variable "wanted" {}
resource "azurerm_web_application_firewall_policy" "unknown" {
  policy_settings {
    enabled = var.wanted
  }
}
resource "azurerm_web_application_firewall_policy" "defaults" {
  location = "westeurope"
}
`,
  },
});
