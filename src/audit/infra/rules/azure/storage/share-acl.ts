import { infraRule } from '../../../infra-rule.ts';

/** Stored access policy of a share gives every permission. */
export const azureStorageShareAcl = infraRule({
  name: 'azure-storage-share-acl',
  title: 'Stored access policy of a share gives every permission',
  severity: 'medium',
  cwe: 732,
  what: 'Links that are signed by the policy may read, write, list and delete files.',
  why: 'Whoever gets hold of one such link can destroy everything.',
  fix: ['Give the policy the permissions that its users need: mostly `r`.'],
  references: ['https://learn.microsoft.com/rest/api/storageservices/define-stored-access-policy'],
  applies: ['azure.storage.share'],
  must: { at: 'acl.access_policy.permissions', matchesNot: /^(?=.*r)(?=.*w)(?=.*d)(?=.*l)/ },
  bad: {
    terraform: `resource "azurerm_storage_share" "orders" {
  name = "reports"
  acl {
    id = "everything"
    access_policy {
      permissions = "rwdl" # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_share" "orders" {
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
