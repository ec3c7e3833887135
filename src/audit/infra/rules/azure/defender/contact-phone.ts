import { infraRule } from '../../../infra-rule.ts';

/** Security contact has no telephone number. */
export const azureDefenderContactPhone = infraRule({
  name: 'azure-defender-contact-phone',
  title: 'Security contact has no telephone number',
  severity: 'info',
  confidence: 'medium',
  cwe: 1059,
  what: 'Nobody can be called.',
  why: 'Mails at night are read in the morning.',
  fix: ['Set `phone`.'],
  references: ['https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications'],
  applies: ['azure.defender.contact'],
  must: { at: 'phone', isSet: true },
  bad: {
    terraform: `resource "azurerm_security_center_contact" "orders" { # flaw
  email = "security@example.com"
}
`,
  },
  good: {
    terraform: `resource "azurerm_security_center_contact" "orders" {
  phone = "+1-555-0100"
}
`,
  },
});
