import { infraRule } from '../../../infra-rule.ts';

/** Firewall of the storage account locks out services of Azure that are trusted. */
export const azureStorageTrustedServices = infraRule({
  name: 'azure-storage-trusted-services',
  title: 'Firewall of the storage account locks out services of Azure that are trusted',
  severity: 'info',
  cwe: 284,
  what: 'The exception for backup, monitoring and other services of Azure that prove who they are is not made.',
  why: 'Backups and logs silently stop, and the firewall is then mostly opened much wider to get them back.',
  fix: ['Add AzureServices to `bypass`.'],
  references: [
    'https://learn.microsoft.com/azure/storage/common/storage-network-security-trusted-azure-services',
  ],
  applies: ['azure.storage.account'],
  where: { at: 'network_rules.default_action', is: 'Deny', anyCase: true },
  must: { at: 'network_rules.bypass', matches: /AzureServices/i, absent: 'holds' },
  bad: {
    terraform: `resource "azurerm_storage_account" "orders" {
  network_rules {
    default_action = "Deny"
    bypass         = ["Metrics"] # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices"]
  }
}
`,
  },
});
