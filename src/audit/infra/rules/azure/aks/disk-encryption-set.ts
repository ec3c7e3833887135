import { infraRule } from '../../../infra-rule.ts';

/** Disks of the cluster are encrypted with a key of Microsoft. */
export const azureAksDiskEncryptionSet = infraRule({
  name: 'azure-aks-disk-encryption-set',
  title: 'Disks of the cluster are encrypted with a key of Microsoft',
  severity: 'info',
  cwe: 311,
  what: 'No disk encryption set with a key of your own is used.',
  why: 'You cannot withdraw the key, nor see in a log who used it.',
  fix: ['Set `disk_encryption_set_id` when the cluster is made.'],
  references: ['https://learn.microsoft.com/azure/aks/azure-disk-customer-managed-keys'],
  applies: ['azure.aks.cluster'],
  must: { at: 'disk_encryption_set_id', isSet: true },
  bad: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  disk_encryption_set_id = "example"
}
`,
  },
});
