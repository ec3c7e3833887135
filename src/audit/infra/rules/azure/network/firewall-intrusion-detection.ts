import { infraRule } from '../../../infra-rule.ts';

/** Firewall does not stop intrusions. */
export const azureNetworkFirewallIntrusionDetection = infraRule({
  name: 'azure-network-firewall-intrusion-detection',
  title: 'Firewall does not stop intrusions',
  severity: 'info',
  confidence: 'medium',
  cwe: 693,
  what: 'Intrusion detection is off or only tells.',
  why: 'Attacks whose patterns are known pass.',
  fix: ['Set `intrusion_detection.mode` to Deny; it needs the premium tier.'],
  references: ['https://learn.microsoft.com/azure/firewall/premium-features'],
  applies: ['azure.network.firewall-policy'],
  must: { at: 'intrusion_detection.mode', is: 'Deny' },
  mend: { set: { 'intrusion_detection.mode': 'Deny' } },
  bad: {
    terraform: [
      `resource "azurerm_firewall_policy" "orders" {
  intrusion_detection {
    mode = "Alert" # flaw
  }
}
`,
      `resource "azurerm_firewall_policy" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_firewall_policy" "orders" {
  intrusion_detection {
    mode = "Deny"
  }
}
variable "wanted" {}
resource "azurerm_firewall_policy" "unknown" {
  intrusion_detection {
    mode = var.wanted
  }
}
`,
  },
});
