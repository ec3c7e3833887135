import { infraRule } from '../../../infra-rule.ts';

/** Key is kept in software. */
export const azureKeyvaultKeyHsm = infraRule({
  name: 'azure-keyvault-key-hsm',
  title: 'Key is kept in software',
  severity: 'info',
  cwe: 320,
  what: 'The key is not protected by a hardware security module.',
  why: 'Rules for payments and for keys of authorities ask for hardware, which never lets a key out.',
  fix: ['Set `key_type` to RSA-HSM or EC-HSM; the vault needs the premium tier.'],
  references: ['https://learn.microsoft.com/azure/key-vault/keys/about-keys'],
  applies: ['azure.keyvault.key'],
  must: { at: 'key_type', is: ['RSA-HSM', 'EC-HSM', 'oct-HSM'], absent: 'holds' },
  mend: { set: { key_type: 'RSA-HSM' }, isDisruptive: true },
  bad: {
    terraform: `resource "azurerm_key_vault_key" "orders" {
  key_type = "RSA" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_key_vault_key" "orders" {
  key_type = "RSA-HSM"
}
variable "wanted" {}
resource "azurerm_key_vault_key" "unknown" {
  key_type = var.wanted
}
resource "azurerm_key_vault_key" "defaults" {
  location = "westeurope"
}
`,
  },
});
