import { infraRule } from '../../../infra-rule.ts';

/** Vault does not keep what was deleted. */
export const azureKeyvaultSoftDelete = infraRule({
  name: 'azure-keyvault-soft-delete',
  title: 'Vault does not keep what was deleted',
  severity: 'low',
  cwe: 693,
  what: 'Keys and secrets that are deleted are gone.',
  why: 'A mistake or an attacker makes encrypted data unreadable for ever.',
  fix: ['Leave `soft_delete_enabled` out, or set it to true: Azure has it on for all new vaults.'],
  references: ['https://learn.microsoft.com/azure/key-vault/general/soft-delete-change'],
  applies: ['azure.keyvault.vault'],
  must: { at: 'soft_delete_enabled', is: true, absent: 'holds' },
  mend: { set: { soft_delete_enabled: true } },
  bad: {
    terraform: `resource "azurerm_key_vault" "orders" {
  soft_delete_enabled = false # flaw
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
        "enableSoftDelete": false // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_key_vault" "orders" {
  soft_delete_enabled = true
}
variable "wanted" {}
resource "azurerm_key_vault" "unknown" {
  soft_delete_enabled = var.wanted
}
resource "azurerm_key_vault" "defaults" {
  location = "westeurope"
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
        "enableSoftDelete": true
      }
    }
  ]
}
`,
  },
});
