import { infraRule } from '../../../infra-rule.ts';

/** Secret never expires. */
export const azureKeyvaultSecretExpiration = infraRule({
  name: 'azure-keyvault-secret-expiration',
  title: 'Secret never expires',
  severity: 'info',
  cwe: 324,
  what: 'No date is set after which it cannot be used.',
  why: 'What leaked once stays of use until somebody remembers to change it.',
  fix: ['Set `expiration_date` and rotate before that day.'],
  references: ['https://learn.microsoft.com/azure/key-vault/general/autorotation'],
  applies: ['azure.keyvault.secret'],
  must: { at: 'expiration_date', isSet: true },
  bad: {
    terraform: `resource "azurerm_key_vault_secret" "orders" { # flaw
  name         = "orders"
  key_vault_id = "example"
}
`,
  },
  good: {
    terraform: `resource "azurerm_key_vault_secret" "orders" {
  name            = "orders"
  key_vault_id    = "example"
  expiration_date = "2030-01-01T00:00:00Z"
}
variable "until" {}
resource "azurerm_key_vault_secret" "unknown" {
  expiration_date = var.until
}
`,
  },
});
