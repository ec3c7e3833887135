import { infraRule } from '../../../infra-rule.ts';
import { opensPorts, sensitivePorts } from '../shared-security-rules.ts';

/** Port of a database or for administration is open to a whole private network. */
export const azureNetworkWidePrivateAccess = infraRule({
  name: 'azure-network-wide-private-access',
  title: 'Port of a database or for administration is open to a whole private network',
  severity: 'low',
  cwe: 284,
  what: 'A sensitive port is open to one of the large private ranges of addresses.',
  why: 'One machine that is taken over reaches all of them.',
  fix: ['Allow the addresses that are meant, or use Azure Bastion or a VPN.'],
  references: ['https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview'],
  applies: ['azure.network.security-group', 'azure.network.security-rule'],
  must: {
    all: [
      { check: opensPorts({ ports: sensitivePorts, from: 'private' }) },
      { each: 'security_rule', must: { check: opensPorts({ ports: sensitivePorts, from: 'private' }) } },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_network_security_rule" "orders" {
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  destination_port_range     = "3306" # flaw
  source_address_prefix      = "10.0.0.0/8"
}
`,
      `resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction               = "Inbound"
    access                  = "Allow"
    protocol                = "*"
    destination_port_ranges = ["9999", "3306"] # flaw
    source_address_prefix   = "10.0.0.0/8"
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
  destination_port_range = "3306"
  source_address_prefix  = "203.0.113.8/32"
}
resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction              = "Inbound"
    access                 = "Deny"
    protocol               = "*"
    destination_port_range = "3306"
    source_address_prefix  = "*"
  }
}
`,
  },
});
