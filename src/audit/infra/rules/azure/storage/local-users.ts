import { infraRule } from '../../../infra-rule.ts';

/** Storage account has local users. */
export const azureStorageLocalUsers = infraRule({
  name: 'azure-storage-local-users',
  title: 'Storage account has local users',
  severity: 'info',
  cwe: 287,
  what: 'Users with passwords or SSH keys of the account itself may sign in over SFTP.',
  why: 'They are outside of Entra ID: no second factor, no central lock, no review.',
  fix: ['Set `local_user_enabled` to false where nobody needs SFTP.'],
  references: ['https://learn.microsoft.com/azure/storage/blobs/secure-file-transfer-protocol-support'],
  applies: ['azure.storage.account'],
  where: { at: 'sftp_enabled', isNot: true },
  must: { at: 'local_user_enabled', is: false },
  mend: { set: { local_user_enabled: false } },
  bad: {
    terraform: [
      `resource "azurerm_storage_account" "orders" {
  local_user_enabled = true # flaw
}
`,
      `resource "azurerm_storage_account" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  local_user_enabled = false
}
variable "wanted" {}
resource "azurerm_storage_account" "unknown" {
  local_user_enabled = var.wanted
}
`,
  },
});
