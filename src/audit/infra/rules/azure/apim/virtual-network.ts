import { infraRule } from '../../../infra-rule.ts';

/** API gateway is not in a virtual network. */
export const azureApimVirtualNetwork = infraRule({
  name: 'azure-apim-virtual-network',
  title: 'API gateway is not in a virtual network',
  severity: 'info',
  confidence: 'medium',
  cwe: 923,
  what: 'The gateway reaches services over public addresses.',
  why: 'These have to be open to more than the gateway.',
  fix: ['Set `virtual_network_configuration` and `virtual_network_type`.'],
  references: ['https://learn.microsoft.com/azure/api-management/virtual-network-concepts'],
  applies: ['azure.apim.service'],
  must: {
    any: [
      { at: 'virtual_network_configuration', isSet: true },
      { at: 'virtual_network_type', is: ['Internal', 'External'] },
    ],
  },
  bad: {
    terraform: `resource "azurerm_api_management" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_api_management" "orders" {
  virtual_network_configuration {
    subnet_id = "example"
  }
}
`,
  },
});
