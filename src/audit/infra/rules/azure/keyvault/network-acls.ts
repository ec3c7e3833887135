import { infraRule } from '../../../infra-rule.ts';

/** Firewall of the vault lets every network in. */
export const azureKeyvaultNetworkAcls = infraRule({
  name: 'azure-keyvault-network-acls',
  title: 'Firewall of the vault lets every network in',
  severity: 'low',
  cwe: 284,
  what: 'Nothing denies requests from networks that no rule names.',
  why: 'A token that was stolen anywhere is enough to read secrets from anywhere.',
  fix: ['Set `default_action` of `network_acls` to Deny and list the networks that are meant.'],
  references: ['https://learn.microsoft.com/azure/key-vault/general/network-security'],
  applies: ['azure.keyvault.vault'],
  where: {
    all: [
      { at: 'network_acls', isSet: true },
      { at: 'public_network_access_enabled', isNot: false },
    ],
  },
  must: { at: 'network_acls.default_action', is: 'Deny', anyCase: true, absent: 'holds' },
  mend: { set: { 'network_acls.default_action': 'Deny' }, isDisruptive: true },
  bad: {
    terraform: `resource "azurerm_key_vault" "orders" {
  network_acls {
    default_action = "Allow" # flaw
  }
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
        "networkAcls": {
          "defaultAction": "Allow" // flaw
        }
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_key_vault" "orders" {
  network_acls {
    default_action = "Deny"
  }
}
variable "wanted" {}
resource "azurerm_key_vault" "unknown" {
  network_acls {
    default_action = var.wanted
  }
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
        "networkAcls": {
          "defaultAction": "Deny"
        }
      }
    }
  ]
}
`,
  },
});
