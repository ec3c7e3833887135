import { infraRule } from '../../../infra-rule.ts';

/** Firewall lets known attackers through. */
export const azureNetworkFirewallThreatIntelligence = infraRule({
  name: 'azure-network-firewall-threat-intelligence',
  title: 'Firewall lets known attackers through',
  severity: 'low',
  cwe: 693,
  what: 'Traffic of addresses and domains that are known to be bad is at most told.',
  why: 'Malware that is known still reaches its masters.',
  fix: ['Set `threat_intel_mode` to Deny.'],
  references: ['https://learn.microsoft.com/azure/firewall/threat-intel'],
  applies: ['azure.network.firewall'],
  where: { at: 'firewall_policy_id', isSet: false },
  must: { at: 'threat_intel_mode', is: 'Deny' },
  mend: { set: { threat_intel_mode: 'Deny' } },
  bad: {
    terraform: [
      `resource "azurerm_firewall" "orders" {
  threat_intel_mode = "Alert" # flaw
}
`,
      `resource "azurerm_firewall" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_firewall" "orders" {
  threat_intel_mode = "Deny"
}
variable "wanted" {}
resource "azurerm_firewall" "unknown" {
  threat_intel_mode = var.wanted
}
`,
  },
});
