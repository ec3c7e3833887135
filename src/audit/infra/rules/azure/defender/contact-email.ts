import { infraRule } from '../../../infra-rule.ts';

/** Security contact has no address. */
export const azureDefenderContactEmail = infraRule({
  name: 'azure-defender-contact-email',
  title: 'Security contact has no address',
  severity: 'info',
  cwe: 1059,
  what: 'Nobody can be written to.',
  why: 'Alerts stay unread in the portal.',
  fix: ['Set `email`.'],
  references: ['https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications'],
  applies: ['azure.defender.contact'],
  must: { at: 'email', isSet: true },
  bad: {
    terraform: `resource "azurerm_security_center_contact" "orders" { # flaw
  phone = "+1-555-0100"
}
`,
  },
  good: {
    terraform: `resource "azurerm_security_center_contact" "orders" {
  email = "security@example.com"
}
`,
  },
});
