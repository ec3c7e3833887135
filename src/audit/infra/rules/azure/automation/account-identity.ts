import { infraRule } from '../../../infra-rule.ts';

/** Automation account has no identity of its own. */
export const azureAutomationAccountIdentity = infraRule({
  name: 'azure-automation-account-identity',
  title: 'Automation account has no identity of its own',
  severity: 'info',
  cwe: 798,
  what: 'No managed identity is assigned.',
  why: 'Runbooks then need passwords and certificates to get at anything.',
  fix: ['Add an `identity` block.'],
  references: ['https://learn.microsoft.com/azure/automation/automation-security-overview'],
  applies: ['azure.automation.account'],
  must: { at: 'identity', isSet: true },
  bad: {
    terraform: `resource "azurerm_automation_account" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_automation_account" "orders" {
  identity {
    type = "SystemAssigned"
  }
}
`,
  },
});
