import { infraRule } from '../../../infra-rule.ts';

/** Role may write roles. */
export const azureRoleCustomRoleCreation = infraRule({
  name: 'azure-role-custom-role-creation',
  title: 'Role may write roles',
  severity: 'medium',
  cwe: 269,
  what: 'Who has the role may define roles and thereby give itself anything.',
  why: 'It is a way from a small right to all rights.',
  fix: ['Remove `Microsoft.Authorization/roleDefinitions/write`.'],
  references: ['https://learn.microsoft.com/azure/role-based-access-control/custom-roles'],
  applies: ['azure.role.definition'],
  must: {
    at: 'permissions.actions',
    containsNot: [
      'Microsoft.Authorization/roleDefinitions/write',
      'Microsoft.Authorization/roleAssignments/write',
      'Microsoft.Authorization/*',
    ],
  },
  bad: {
    terraform: `resource "azurerm_role_definition" "orders" {
  permissions {
    actions = ["Microsoft.Authorization/roleDefinitions/write"] # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_role_definition" "orders" {
  permissions {
    actions = ["Microsoft.Authorization/*/read"]
  }
}
`,
  },
});
