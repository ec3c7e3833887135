import { infraRule } from '../../../infra-rule.ts';

/** Subnet has no security group. */
export const azureNetworkSubnetSecurityGroup = infraRule({
  name: 'azure-network-subnet-security-group',
  title: 'Subnet has no security group',
  severity: 'low',
  confidence: 'medium',
  cwe: 923,
  what: 'No rules are attached to the subnet.',
  why: 'Every port of every machine in it is as open as the machine leaves it.',
  fix: ['Attach a group with `azurerm_subnet_network_security_group_association`.'],
  references: ['https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview'],
  applies: ['azure.network.subnet'],
  // Those subnets must have none, and services look after those that are delegated.
  where: {
    all: [
      {
        at: 'name',
        isNot: ['GatewaySubnet', 'AzureFirewallSubnet', 'AzureFirewallManagementSubnet', 'RouteServerSubnet'],
      },
      { at: 'delegation', isSet: false },
      { at: 'delegations', isSet: false },
    ],
  },
  must: {
    any: [
      { connected: 'azure.network.subnet-association', via: 'subnet_id' },
      { at: 'network_security_group', isSet: true },
      { at: 'security_group', isSet: true },
      { at: 'security_group_name', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_subnet" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_subnet" "orders" {
  name = "orders"
}
resource "azurerm_subnet_network_security_group_association" "orders" {
  subnet_id                 = azurerm_subnet.orders.id
  network_security_group_id = "example"
}
resource "azurerm_subnet" "gateway" {
  name = "GatewaySubnet"
}
`,
  },
});
