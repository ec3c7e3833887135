import { infraRule } from '../../../infra-rule.ts';

/** Key never expires. */
export const azureKeyvaultKeyExpiration = infraRule({
  name: 'azure-keyvault-key-expiration',
  title: 'Key never expires',
  severity: 'info',
  cwe: 324,
  what: 'No date is set after which it cannot be used.',
  why: 'What leaked once stays of use until somebody remembers to change it.',
  fix: ['Set `expiration_date` and rotate before that day.'],
  references: ['https://learn.microsoft.com/azure/key-vault/general/autorotation'],
  applies: ['azure.keyvault.key'],
  must: {
    any: [
      { at: 'expiration_date', isSet: true },
      { at: 'rotation_policy.expire_after', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_key_vault_key" "orders" { # flaw
  name         = "orders"
  key_vault_id = "example"
}
`,
  },
  good: {
    terraform: `resource "azurerm_key_vault_key" "orders" {
  name            = "orders"
  key_vault_id    = "example"
  expiration_date = "2030-01-01T00:00:00Z"
}
variable "until" {}
resource "azurerm_key_vault_key" "unknown" {
  expiration_date = var.until
}
`,
  },
});
