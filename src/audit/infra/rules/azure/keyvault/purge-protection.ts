import { infraRule } from '../../../infra-rule.ts';

/** Vault can be destroyed for good at once. */
export const azureKeyvaultPurgeProtection = infraRule({
  name: 'azure-keyvault-purge-protection',
  title: 'Vault can be destroyed for good at once',
  severity: 'low',
  cwe: 693,
  what: 'Deleted keys, secrets and the vault itself can be purged before their days of grace are over.',
  why: 'Who deletes and purges a key makes everything that is encrypted with it unreadable for ever.',
  fix: ['Set `purge_protection_enabled` (`enablePurgeProtection`) to true; it cannot be taken back.'],
  references: ['https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview'],
  applies: ['azure.keyvault.vault'],
  must: { at: 'purge_protection_enabled', is: true },
  mend: { set: { purge_protection_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_key_vault" "orders" {
  purge_protection_enabled = false # flaw
}
`,
      `resource "azurerm_key_vault" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.KeyVault/vaults",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "enablePurgeProtection": false // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_key_vault" "orders" {
  purge_protection_enabled = true
}
variable "wanted" {}
resource "azurerm_key_vault" "unknown" {
  purge_protection_enabled = var.wanted
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.KeyVault/vaults",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "enablePurgeProtection": true
      }
    }
  ]
}
`,
  },
});
