import { infraRule } from '../../../infra-rule.ts';

/** Deleted blobs cannot be brought back. */
export const azureStorageBlobSoftDelete = infraRule({
  name: 'azure-storage-blob-soft-delete',
  title: 'Deleted blobs cannot be brought back',
  severity: 'info',
  cwe: 693,
  what: 'Nothing keeps blobs for a while after somebody deleted or overwrote them.',
  why: 'A mistake, or an attacker who deletes to extort, takes the data at once.',
  fix: ['Set `days` in `blob_properties.delete_retention_policy`.'],
  references: ['https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview'],
  applies: ['azure.storage.account'],
  where: { at: 'account_kind', isNot: 'FileStorage' },
  must: {
    any: [
      { at: 'blob_properties.delete_retention_policy', isSet: true },
      { at: 'blob_properties.delete_retention_policy.enabled', is: true },
    ],
  },
  mend: { set: { 'blob_properties.delete_retention_policy.days': 7 } },
  bad: {
    terraform: `resource "azurerm_storage_account" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  blob_properties {
    delete_retention_policy {
      days = 14
    }
  }
}
`,
  },
});
