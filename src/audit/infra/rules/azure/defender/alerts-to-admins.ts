import { infraRule } from '../../../infra-rule.ts';

/** Administrators are not told of alerts. */
export const azureDefenderAlertsToAdmins = infraRule({
  name: 'azure-defender-alerts-to-admins',
  title: 'Administrators are not told of alerts',
  severity: 'info',
  cwe: 778,
  what: 'Alerts are not sent to owners of the subscription.',
  why: 'One address grows old; owners are always somebody.',
  fix: ['Set `alerts_to_admins` to true.'],
  references: ['https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications'],
  applies: ['azure.defender.contact'],
  must: { at: 'alerts_to_admins', is: true },
  mend: { set: { alerts_to_admins: true } },
  bad: {
    terraform: [
      `resource "azurerm_security_center_contact" "orders" {
  alerts_to_admins = false # flaw
}
`,
      `resource "azurerm_security_center_contact" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_security_center_contact" "orders" {
  alerts_to_admins = true
}
variable "wanted" {}
resource "azurerm_security_center_contact" "unknown" {
  alerts_to_admins = var.wanted
}
`,
  },
});
