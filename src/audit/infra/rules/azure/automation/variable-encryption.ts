import { infraRule } from '../../../infra-rule.ts';

/** Automation variable is not encrypted. */
export const azureAutomationVariableEncryption = infraRule({
  name: 'azure-automation-variable-encryption',
  title: 'Automation variable is not encrypted',
  severity: 'medium',
  cwe: 312,
  what: 'Its value can be read by who may read the account.',
  why: 'Variables hold passwords more often than not.',
  fix: ['Set `encrypted` (`isEncrypted`) to true.'],
  references: ['https://learn.microsoft.com/azure/automation/shared-resources/variables'],
  applies: ['azure.automation.variable'],
  must: { at: 'encrypted', is: true },
  mend: { set: { encrypted: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_automation_variable_string" "orders" {
  encrypted = false # flaw
}
`,
      `resource "azurerm_automation_variable_string" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Automation/automationAccounts/variables",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "isEncrypted": false // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_automation_variable_string" "orders" {
  encrypted = true
}
variable "wanted" {}
resource "azurerm_automation_variable_string" "unknown" {
  encrypted = var.wanted
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Automation/automationAccounts/variables",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "isEncrypted": true
      }
    }
  ]
}
`,
  },
});
