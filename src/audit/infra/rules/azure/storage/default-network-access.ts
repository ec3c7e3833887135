import { infraRule } from '../../../infra-rule.ts';

/** Storage account lets every network in by default. */
export const azureStorageDefaultNetworkAccess = infraRule({
  name: 'azure-storage-default-network-access',
  title: 'Storage account lets every network in by default',
  severity: 'low',
  cwe: 284,
  what: 'The firewall of the account allows what no rule names.',
  why: 'The rules that somebody wrote have no effect: data can be asked for from the whole internet.',
  fix: ['Set `default_action` to Deny and list the addresses and subnets that are meant.'],
  references: ['https://learn.microsoft.com/azure/storage/common/storage-network-security'],
  applies: ['azure.storage.account', 'azure.storage.network-rules'],
  must: {
    all: [
      { at: 'network_rules.default_action', isNot: 'Allow', anyCase: true },
      { at: 'default_action', isNot: 'Allow', anyCase: true },
      { at: 'network_rules.ip_rules', containsNot: ['0.0.0.0/0', '0.0.0.0'] },
      { at: 'ip_rules', containsNot: ['0.0.0.0/0', '0.0.0.0'] },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_storage_account_network_rules" "orders" {
  storage_account_id = "example"
  default_action     = "Allow" # flaw
}
`,
      `resource "azurerm_storage_account" "orders" {
  network_rules {
    default_action = "Allow" # flaw
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  network_rules {
    default_action = "Deny"
  }
}
`,
  },
});
