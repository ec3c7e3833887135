import { infraRule } from '../../../infra-rule.ts';

/** Container group has a public address. */
export const azureContainerGroupPublic = infraRule({
  name: 'azure-container-group-public',
  title: 'Container group has a public address',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'The containers can be reached from the internet.',
  why: 'No rules of a network stand before what they listen on.',
  fix: ['Set `ip_address_type` to Private, with `subnet_ids`.'],
  references: [
    'https://learn.microsoft.com/azure/container-instances/container-instances-virtual-network-concepts',
  ],
  applies: ['azure.container.group'],
  // The provider of Terraform makes a public one where nobody says otherwise; with ARM there is none.
  must: { at: 'ip_address_type', is: ['Private', 'None'], anyCase: true, absent: { arm: 'holds' } },
  bad: {
    terraform: [
      `resource "azurerm_container_group" "orders" {
  ip_address_type = "Public" # flaw
}
`,
      `resource "azurerm_container_group" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_container_group" "orders" {
  ip_address_type = "Private"
}
`,
  },
});
