import { infraRule } from '../../../infra-rule.ts';

/** Secret does not tell what it is. */
export const azureKeyvaultSecretContentType = infraRule({
  name: 'azure-keyvault-secret-content-type',
  title: 'Secret does not tell what it is',
  severity: 'info',
  cwe: 1059,
  what: 'The secret has no content type.',
  why: 'Who has to rotate or revoke it must guess whether it is a password, a key or a connection string.',
  fix: ['Set `content_type`, for example to `password`.'],
  references: ['https://learn.microsoft.com/azure/key-vault/secrets/about-secrets'],
  applies: ['azure.keyvault.secret'],
  must: { at: 'content_type', isSet: true },
  bad: {
    terraform: `resource "azurerm_key_vault_secret" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_key_vault_secret" "orders" {
  content_type = "password"
}
`,
  },
});
