import { infraRule } from '../../../infra-rule.ts';

/** Security contact is not told of alerts. */
export const azureDefenderAlertNotifications = infraRule({
  name: 'azure-defender-alert-notifications',
  title: 'Security contact is not told of alerts',
  severity: 'info',
  cwe: 778,
  what: 'Alerts are not sent.',
  why: 'They stay unread in the portal.',
  fix: ['Set `alert_notifications` to true.'],
  references: ['https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications'],
  applies: ['azure.defender.contact'],
  must: {
    any: [
      { at: 'alert_notifications', is: true },
      { at: 'is_enabled', is: true },
    ],
  },
  mend: { set: { alert_notifications: true } },
  bad: {
    terraform: [
      `resource "azurerm_security_center_contact" "orders" {
  alert_notifications = false # flaw
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
  alert_notifications = true
}
variable "wanted" {}
resource "azurerm_security_center_contact" "unknown" {
  alert_notifications = var.wanted
}
`,
  },
});
