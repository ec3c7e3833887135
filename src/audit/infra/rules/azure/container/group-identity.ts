import { infraRule } from '../../../infra-rule.ts';

/** Container group has no identity of its own. */
export const azureContainerGroupIdentity = infraRule({
  name: 'azure-container-group-identity',
  title: 'Container group has no identity of its own',
  severity: 'info',
  cwe: 798,
  what: 'No managed identity is assigned.',
  why: 'The program then needs passwords and keys in its settings to get at anything.',
  fix: ['Add an `identity` block.'],
  references: ['https://learn.microsoft.com/azure/container-instances/container-instances-managed-identity'],
  applies: ['azure.container.group'],
  must: { at: 'identity', isSet: true },
  bad: {
    terraform: `resource "azurerm_container_group" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_container_group" "orders" {
  identity {
    type = "SystemAssigned"
  }
}
`,
  },
});
