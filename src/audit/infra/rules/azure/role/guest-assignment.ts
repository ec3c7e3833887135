import { infraRule } from '../../../infra-rule.ts';

/** Guests get a role. */
export const azureRoleGuestAssignment = infraRule({
  name: 'azure-role-guest-assignment',
  title: 'Guests get a role',
  severity: 'low',
  cwe: 269,
  what: 'A role is given to guests of the directory.',
  why: 'People of other companies, whose accounts nobody here locks, get in.',
  fix: ['Assign the role to the people who need it, for a time.'],
  references: ['https://learn.microsoft.com/azure/role-based-access-control/role-assignments-external-users'],
  applies: ['azure.role.assignment'],
  must: { at: 'role_definition_name', isNot: 'Guest', anyCase: true },
  bad: {
    terraform: `resource "azurerm_role_assignment" "orders" {
  role_definition_name = "Guest" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_role_assignment" "orders" {
  role_definition_name = "Reader"
}
`,
  },
});
