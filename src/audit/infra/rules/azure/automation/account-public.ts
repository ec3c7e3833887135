import { infraRule } from '../../../infra-rule.ts';

/** Automation account is reachable from the internet. */
export const azureAutomationAccountPublic = infraRule({
  name: 'azure-automation-account-public',
  title: 'Automation account is reachable from the internet',
  severity: 'low',
  cwe: 284,
  what: 'Webhooks and agents may use public endpoints.',
  why: 'A key that leaked starts runbooks from anywhere.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/automation/how-to/private-link-security'],
  applies: ['azure.automation.account'],
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_automation_account" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_automation_account" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_automation_account" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_automation_account" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
