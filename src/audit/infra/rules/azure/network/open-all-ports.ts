import { infraRule } from '../../../infra-rule.ts';
import { opensPorts } from '../shared-security-rules.ts';

/** All ports are open to everybody. */
export const azureNetworkOpenAllPorts = infraRule({
  name: 'azure-network-open-all-ports',
  title: 'All ports are open to everybody',
  severity: 'high',
  cwe: 284,
  what: 'Every port is open to the internet.',
  why: 'Whatever a machine listens on, by intent or not, is offered to everybody.',
  fix: ['Allow the addresses that are meant, or use Azure Bastion or a VPN.'],
  references: ['https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview'],
  applies: ['azure.network.security-group', 'azure.network.security-rule'],
  must: {
    all: [
      { check: opensPorts({ isEverything: true }) },
      { each: 'security_rule', must: { check: opensPorts({ isEverything: true }) } },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_network_security_rule" "orders" {
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  destination_port_range     = "*" # flaw
  source_address_prefix      = "*"
}
`,
      `resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction               = "Inbound"
    access                  = "Allow"
    protocol                = "*"
    destination_port_ranges = ["9999", "*"] # flaw
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
  destination_port_range = "*"
  source_address_prefix  = "203.0.113.8/32"
}
resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction              = "Inbound"
    access                 = "Deny"
    protocol               = "*"
    destination_port_range = "*"
    source_address_prefix  = "*"
  }
}
`,
  },
});
