import { infraRule } from '../../../infra-rule.ts';

/** Network interface has a public address. */
export const azureNetworkInterfacePublicIp = infraRule({
  name: 'azure-network-interface-public-ip',
  title: 'Network interface has a public address',
  severity: 'low',
  cwe: 284,
  what: 'The machine behind it has an address on the internet.',
  why: 'Only its rules stand between everybody and what it listens on.',
  fix: ['Remove `public_ip_address_id`; put a load balancer or Bastion before the machine.'],
  references: ['https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses'],
  applies: ['azure.network.interface'],
  must: {
    all: [
      { at: 'ip_configuration.public_ip_address_id', isSet: false },
      { at: 'ip_configuration.public_ipaddress', isSet: false },
      { at: 'ip_configuration.public_ip_address', isSet: false },
    ],
  },
  bad: {
    terraform: `resource "azurerm_public_ip" "orders" {
  allocation_method = "Static"
}
resource "azurerm_network_interface" "orders" {
  ip_configuration {
    public_ip_address_id = azurerm_public_ip.orders.id # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_network_interface" "orders" {
  ip_configuration {
    subnet_id = "example"
  }
}
`,
  },
});
