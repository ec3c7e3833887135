import { infraRule } from '../../../infra-rule.ts';
import { opensPorts } from '../shared-security-rules.ts';

/** Port 80 is open to everybody. */
export const azureNetworkOpenHttp = infraRule({
  name: 'azure-network-open-http',
  title: 'Port 80 is open to everybody',
  severity: 'info',
  cwe: 284,
  what: 'Plain HTTP is open to the internet.',
  why: 'What it serves can be read and changed on the way; a load balancer with TLS should stand before it.',
  fix: ['Allow the addresses that are meant, or use Azure Bastion or a VPN.'],
  references: ['https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview'],
  applies: ['azure.network.security-group', 'azure.network.security-rule'],
  must: {
    all: [
      { check: opensPorts({ ports: [80] }) },
      { each: 'security_rule', must: { check: opensPorts({ ports: [80] }) } },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_network_security_rule" "orders" {
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  destination_port_range     = "80" # flaw
  source_address_prefix      = "*"
}
`,
      `resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction               = "Inbound"
    access                  = "Allow"
    protocol                = "*"
    destination_port_ranges = ["9999", "80"] # flaw
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
  destination_port_range = "80"
  source_address_prefix  = "203.0.113.8/32"
}
resource "azurerm_network_security_group" "orders" {
  security_rule {
    direction              = "Inbound"
    access                 = "Deny"
    protocol               = "*"
    destination_port_range = "80"
    source_address_prefix  = "*"
  }
}
`,
  },
});
