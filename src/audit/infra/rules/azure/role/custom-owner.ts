import { infraRule } from '../../../infra-rule.ts';

/** Role of your own may do everything. */
export const azureRoleCustomOwner = infraRule({
  name: 'azure-role-custom-owner',
  title: 'Role of your own may do everything',
  severity: 'medium',
  cwe: 269,
  what: 'The role has the action `*`: it is another name for owner.',
  why: 'It is overlooked in reviews of owners, and whoever takes over one of its holders has the subscription.',
  fix: ['List the actions that are needed.'],
  references: ['https://learn.microsoft.com/azure/role-based-access-control/custom-roles'],
  applies: ['azure.role.definition'],
  must: { at: 'permissions.actions', containsNot: '*' },
  bad: {
    terraform: `resource "azurerm_role_definition" "orders" {
  scope = "example"
  permissions {
    actions = ["*"] # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_role_definition" "orders" {
  scope = "example"
  permissions {
    actions = ["Microsoft.Compute/*/read"]
  }
}
`,
  },
});
