import { infraRule } from '../../../infra-rule.ts';
import { opensPorts } from '../shared-security-rules.ts';

/** Everybody may try to sign in by Remote Desktop. */
export const azureNetworkOpenRdp = infraRule({
  name: 'azure-network-open-rdp',
  title: 'Everybody may try to sign in by Remote Desktop',
  severity: 'high',
  cwe: 284,
  what: 'Port 3389 is open to the internet.',
  why: 'It is the door through which most extortion begins.',
  fix: ['Allow the addresses that are meant, or use Azure Bastion or a VPN.'],
  references: ['https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview'],
  applies: ['azure.network.security-group', 'azure.network.security-rule'],
  must: {
    all: [
      { check: opensPorts({ ports: [3389] }) },
      { each: 'security_rule', must: { check: opensPorts({ ports: [3389] }) } },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_network_security_rule" "orders" {
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  destination_port_range     = "3380-3390" # flaw
  source_address_prefix      = "*"
}
`,
      `resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction               = "Inbound"
    access                  = "Allow"
    protocol                = "*"
    destination_port_ranges = ["9999", "3380-3390"] # flaw
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
  destination_port_range = "3380-3390"
  source_address_prefix  = "203.0.113.8/32"
}
resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction              = "Inbound"
    access                 = "Deny"
    protocol               = "*"
    destination_port_range = "3380-3390"
    source_address_prefix  = "*"
  }
}
`,
  },
});
