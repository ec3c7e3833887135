import { infraRule } from '../../../infra-rule.ts';

/** Network interface forwards packets of others. */
export const azureNetworkIpForwarding = infraRule({
  name: 'azure-network-ip-forwarding',
  title: 'Network interface forwards packets of others',
  severity: 'low',
  confidence: 'medium',
  cwe: 441,
  what: 'The interface takes and sends packets that are not its own.',
  why: 'A machine that is taken over can pass for others and lead traffic around firewalls.',
  fix: ['Set `ip_forwarding_enabled` to false, unless the machine is a router.'],
  references: ['https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface'],
  applies: ['azure.network.interface'],
  must: { at: 'ip_forwarding_enabled', is: false, absent: 'holds' },
  mend: { set: { ip_forwarding_enabled: false } },
  bad: {
    terraform: [
      `resource "azurerm_network_interface" "orders" {
  ip_forwarding_enabled = true # flaw
}
`,
      `resource "azurerm_network_interface" "orders" {
  enable_ip_forwarding = true # flaw
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_network_interface" "orders" {
  ip_forwarding_enabled = false
}
variable "wanted" {}
resource "azurerm_network_interface" "unknown" {
  ip_forwarding_enabled = var.wanted
}
resource "azurerm_network_interface" "defaults" {
  location = "westeurope"
}
`,
  },
});
