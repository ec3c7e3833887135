import { infraRule } from '../../../infra-rule.ts';

/** Virtual network has a single name server. */
export const azureNetworkSingleDnsServer = infraRule({
  name: 'azure-network-single-dns-server',
  title: 'Virtual network has a single name server',
  severity: 'info',
  cwe: 693,
  what: 'One server answers for all names.',
  why: 'When it is down, everything is.',
  fix: ['Give two addresses in `dns_servers`, or none.'],
  references: [
    'https://learn.microsoft.com/azure/virtual-network/virtual-networks-name-resolution-for-vms-and-role-instances',
  ],
  applies: ['azure.network.virtual-network'],
  must: {
    any: [
      { at: 'dns_servers', isSet: false },
      { at: 'dns_servers', countAtLeast: 2 },
    ],
  },
  bad: {
    terraform: `resource "azurerm_virtual_network" "orders" {
  dns_servers = ["10.0.0.4"] # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_virtual_network" "orders" {
  dns_servers = ["10.0.0.4", "10.0.0.5"]
}
`,
  },
});
