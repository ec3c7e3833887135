import { infraRule } from '../../../infra-rule.ts';

/** Access policy of a vault gives everything. */
export const azureKeyvaultAccessPolicyEverything = infraRule({
  name: 'azure-keyvault-access-policy-everything',
  title: 'Access policy of a vault gives everything',
  severity: 'medium',
  confidence: 'medium',
  cwe: 269,
  what: 'The policy lets its identity delete and purge keys, secrets or certificates besides using them.',
  why: 'Who takes over an application that should read one secret can then destroy all of them.',
  fix: ['List the permissions that are needed: mostly `Get`, sometimes `List`.'],
  references: ['https://learn.microsoft.com/azure/key-vault/general/assign-access-policy'],
  applies: ['azure.keyvault.vault', 'azure.keyvault.access-policy'],
  must: {
    all: ['key_permissions', 'secret_permissions', 'certificate_permissions'].flatMap((name) => [
      { at: name, containsNot: ['Purge', 'purge', 'all', 'All'] },
      { at: `access_policy.${name}`, containsNot: ['Purge', 'purge', 'all', 'All'] },
    ]),
  },
  bad: {
    terraform: `resource "azurerm_key_vault_access_policy" "orders" {
  key_vault_id       = "example"
  secret_permissions = ["Get", "Delete", "Purge"] # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_key_vault_access_policy" "orders" {
  key_vault_id       = "example"
  secret_permissions = ["Get", "List"]
}
`,
  },
});
