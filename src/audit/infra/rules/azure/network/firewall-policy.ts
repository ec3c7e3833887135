import { infraRule } from '../../../infra-rule.ts';

/** Firewall has no policy. */
export const azureNetworkFirewallPolicy = infraRule({
  name: 'azure-network-firewall-policy',
  title: 'Firewall has no policy',
  severity: 'info',
  cwe: 693,
  what: 'Rules stand in the firewall itself, or nowhere.',
  why: 'They cannot be shared, reviewed and inherited.',
  fix: ['Set `firewall_policy_id`.'],
  references: ['https://learn.microsoft.com/azure/firewall-manager/policy-overview'],
  applies: ['azure.network.firewall'],
  must: { at: 'firewall_policy_id', isSet: true },
  bad: {
    terraform: `resource "azurerm_firewall" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_firewall" "orders" {
  firewall_policy_id = "example"
}
`,
  },
});
