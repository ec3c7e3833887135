import { infraRule } from '../../../infra-rule.ts';
import { opensPorts } from '../shared-security-rules.ts';

/** Everybody may try to sign in by SSH. */
export const azureNetworkOpenSsh = infraRule({
  name: 'azure-network-open-ssh',
  title: 'Everybody may try to sign in by SSH',
  severity: 'high',
  cwe: 284,
  what: 'Port 22 is open to the internet.',
  why: 'It is tried day and night, with guessed passwords and with each new weakness of servers.',
  fix: ['Allow the addresses that are meant, or use Azure Bastion or a VPN.'],
  references: ['https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview'],
  applies: ['azure.network.security-group', 'azure.network.security-rule'],
  must: {
    all: [
      { check: opensPorts({ ports: [22] }) },
      { each: 'security_rule', must: { check: opensPorts({ ports: [22] }) } },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_network_security_rule" "orders" {
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  destination_port_range     = "22" # flaw
  source_address_prefix      = "*"
}
`,
      `resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction               = "Inbound"
    access                  = "Allow"
    protocol                = "*"
    destination_port_ranges = ["9999", "22"] # flaw
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
  destination_port_range = "22"
  source_address_prefix  = "203.0.113.8/32"
}
resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction              = "Inbound"
    access                 = "Deny"
    protocol               = "*"
    destination_port_range = "22"
    source_address_prefix  = "*"
  }
}
`,
  },
});
