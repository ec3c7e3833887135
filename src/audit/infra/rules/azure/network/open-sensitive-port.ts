import { infraRule } from '../../../infra-rule.ts';
import { opensPorts, sensitivePorts } from '../shared-security-rules.ts';

/** Port of a database or for administration is open to everybody. */
export const azureNetworkOpenSensitivePort = infraRule({
  name: 'azure-network-open-sensitive-port',
  title: 'Port of a database or for administration is open to everybody',
  severity: 'high',
  cwe: 284,
  what: 'A port that databases, caches or tools for administration listen on is open to the internet.',
  why: 'They are found within minutes, and many ask for no password.',
  fix: ['Allow the addresses that are meant, or use Azure Bastion or a VPN.'],
  references: ['https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview'],
  applies: ['azure.network.security-group', 'azure.network.security-rule'],
  must: {
    all: [
      { check: opensPorts({ ports: sensitivePorts }) },
      { each: 'security_rule', must: { check: opensPorts({ ports: sensitivePorts }) } },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_network_security_rule" "orders" {
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  destination_port_range     = "5432" # flaw
  source_address_prefix      = "*"
}
`,
      `resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction               = "Inbound"
    access                  = "Allow"
    protocol                = "*"
    destination_port_ranges = ["9999", "5432"] # flaw
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
  destination_port_range = "5432"
  source_address_prefix  = "203.0.113.8/32"
}
resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction              = "Inbound"
    access                 = "Deny"
    protocol               = "*"
    destination_port_range = "5432"
    source_address_prefix  = "*"
  }
}
`,
  },
});
