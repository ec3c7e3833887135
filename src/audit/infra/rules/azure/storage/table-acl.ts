import { infraRule } from '../../../infra-rule.ts';

/** Stored access policy of a table gives every permission. */
export const azureStorageTableAcl = infraRule({
  name: 'azure-storage-table-acl',
  title: 'Stored access policy of a table gives every permission',
  severity: 'medium',
  cwe: 732,
  what: 'Links that are signed by the policy may read, write, list and delete rows.',
  why: 'Whoever gets hold of one such link can destroy everything.',
  fix: ['Give the policy the permissions that its users need: mostly `r`.'],
  references: ['https://learn.microsoft.com/rest/api/storageservices/define-stored-access-policy'],
  applies: ['azure.storage.table'],
  must: { at: 'acl.access_policy.permissions', matchesNot: /^(?=.*r)(?=.*d)(?=.*[aw])(?=.*[ul])/ },
  bad: {
    terraform: `resource "azurerm_storage_table" "orders" {
  name = "reports"
  acl {
    id = "everything"
    access_policy {
      permissions = "raud" # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_table" "orders" {
  name = "reports"
  acl {
    id = "readers"
    access_policy {
      permissions = "r"
    }
  }
}
`,
  },
});
