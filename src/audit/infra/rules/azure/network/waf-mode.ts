import { infraRule } from '../../../infra-rule.ts';

/** Firewall for web applications only looks on. */
export const azureNetworkWafMode = infraRule({
  name: 'azure-network-waf-mode',
  title: 'Firewall for web applications only looks on',
  severity: 'low',
  cwe: 693,
  what: 'Attacks are written down and let through.',
  why: 'It protects nothing.',
  fix: ['Set `policy_settings.mode` to Prevention.'],
  references: ['https://learn.microsoft.com/azure/web-application-firewall/ag/policy-overview'],
  applies: ['azure.network.waf-policy'],
  must: { at: 'policy_settings.mode', is: 'Prevention', absent: 'holds' },
  mend: { set: { 'policy_settings.mode': 'Prevention' } },
  bad: {
    terraform: `resource "azurerm_web_application_firewall_policy" "orders" {
  policy_settings {
    mode = "Detection" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_web_application_firewall_policy" "orders" {
  policy_settings {
    mode = "Prevention"
  }
}
variable "wanted" {}
resource "azurerm_web_application_firewall_policy" "unknown" {
  policy_settings {
    mode = var.wanted
  }
}
resource "azurerm_web_application_firewall_policy" "defaults" {
  location = "westeurope"
}
`,
  },
});
