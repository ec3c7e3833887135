import { infraRule } from '../../../infra-rule.ts';

/** Vault is reachable from the internet. */
export const azureKeyvaultPublicNetworkAccess = infraRule({
  name: 'azure-keyvault-public-network-access',
  title: 'Vault is reachable from the internet',
  severity: 'low',
  cwe: 284,
  what: 'The vault answers requests from every network.',
  why: 'A token that was stolen anywhere is enough to read secrets from anywhere.',
  fix: [
    'Set `public_network_access_enabled` to false and use private endpoints,',
    'or deny by default in `network_acls`.',
  ],
  references: ['https://learn.microsoft.com/azure/key-vault/general/network-security'],
  applies: ['azure.keyvault.vault'],
  // What its firewall says is told by a rule of its own.
  where: { at: 'network_acls', isSet: false },
  must: {
    any: [
      { at: 'public_network_access_enabled', is: false },
      { at: 'network_acls.default_action', is: 'Deny', anyCase: true },
    ],
  },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_key_vault" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_key_vault" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_key_vault" "orders" {
  public_network_access_enabled = false
}
resource "azurerm_key_vault" "guarded" {
  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }
}
`,
  },
});
