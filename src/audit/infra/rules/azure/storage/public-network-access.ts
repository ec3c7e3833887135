import { infraRule } from '../../../infra-rule.ts';

/** Storage account is reachable from the internet. */
export const azureStoragePublicNetworkAccess = infraRule({
  name: 'azure-storage-public-network-access',
  title: 'Storage account is reachable from the internet',
  severity: 'low',
  cwe: 284,
  what: 'The account answers requests from every network.',
  why: 'With a leaked key or token nothing else stands between an attacker and the data.',
  fix: [
    'Set `public_network_access_enabled` to false and use private endpoints,',
    'or deny by default in `network_rules` and list the networks that are meant.',
  ],
  references: ['https://learn.microsoft.com/azure/storage/common/storage-network-security'],
  applies: ['azure.storage.account'],
  // That is told by a rule of its own.
  where: { at: 'network_rules.default_action', isNot: 'Allow', anyCase: true },
  must: {
    any: [
      { at: 'public_network_access_enabled', is: false },
      { at: 'network_rules.default_action', is: 'Deny', anyCase: true },
    ],
  },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: `resource "azurerm_storage_account" "orders" {
  public_network_access_enabled = true # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  public_network_access_enabled = false
}
resource "azurerm_storage_account" "guarded" {
  network_rules {
    default_action = "Deny"
  }
}
resource "azurerm_storage_account" "apart" {
  name = "apart"
}
resource "azurerm_storage_account_network_rules" "apart" {
  storage_account_id = azurerm_storage_account.apart.id
  default_action = "Deny"
}
`,
  },
});
