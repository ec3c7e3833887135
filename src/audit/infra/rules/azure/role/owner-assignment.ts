import { infraRule } from '../../../infra-rule.ts';

/** Somebody becomes owner. */
export const azureRoleOwnerAssignment = infraRule({
  name: 'azure-role-owner-assignment',
  title: 'Somebody becomes owner',
  severity: 'low',
  confidence: 'low',
  cwe: 269,
  what: 'The role Owner or User Access Administrator is given for a whole subscription or more.',
  why: 'Whoever takes over that identity has everything in it.',
  fix: ['Give a smaller role, or one for the resource group.'],
  references: ['https://learn.microsoft.com/azure/role-based-access-control/best-practices'],
  applies: ['azure.role.assignment'],
  where: { at: 'scope', matches: /^\/subscriptions\/[^/]+\/?$|^\/providers\/Microsoft.Management\// },
  must: { at: 'role_definition_name', isNot: ['Owner', 'User Access Administrator'] },
  bad: {
    terraform: `resource "azurerm_role_assignment" "orders" {
  scope                = "/subscriptions/example"
  role_definition_name = "Owner" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_role_assignment" "orders" {
  scope                = "/subscriptions/example"
  role_definition_name = "Reader"
}
`,
  },
});
