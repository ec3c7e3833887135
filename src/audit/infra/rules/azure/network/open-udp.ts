import { infraRule } from '../../../infra-rule.ts';
import { opensPorts } from '../shared-security-rules.ts';

/** Services over UDP are open to everybody. */
export const azureNetworkOpenUdp = infraRule({
  name: 'azure-network-open-udp',
  title: 'Services over UDP are open to everybody',
  severity: 'medium',
  cwe: 284,
  what: 'UDP is open to the internet.',
  why: 'Such services are used to multiply attacks on others, as their senders can be forged.',
  fix: ['Allow the addresses that are meant, or use Azure Bastion or a VPN.'],
  references: ['https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview'],
  applies: ['azure.network.security-group', 'azure.network.security-rule'],
  must: {
    all: [
      { check: opensPorts({ protocol: 'udp' }) },
      { each: 'security_rule', must: { check: opensPorts({ protocol: 'udp' }) } },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_network_security_rule" "orders" {
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Udp"
  destination_port_range     = "123" # flaw
  source_address_prefix      = "*"
}
`,
      `resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction               = "Inbound"
    access                  = "Allow"
    protocol                = "Udp"
    destination_port_ranges = ["9999", "123"] # flaw
    source_address_prefix   = "Internet"
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_network_security_rule" "orders" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "123"
  source_address_prefix  = "203.0.113.8/32"
}
resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction              = "Inbound"
    access                 = "Deny"
    protocol               = "*"
    destination_port_range = "123"
    source_address_prefix  = "*"
  }
}
`,
  },
});
