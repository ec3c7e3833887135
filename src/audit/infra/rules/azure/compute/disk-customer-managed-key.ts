import { infraRule } from '../../../infra-rule.ts';

/** Disk is encrypted with a key of Microsoft. */
export const azureComputeDiskCustomerManagedKey = infraRule({
  name: 'azure-compute-disk-customer-managed-key',
  title: 'Disk is encrypted with a key of Microsoft',
  severity: 'info',
  cwe: 311,
  what: 'No disk encryption set with a key of your own is used.',
  why: 'You cannot withdraw the key, nor see in a log who used it.',
  fix: ['Set `disk_encryption_set_id`.'],
  references: ['https://learn.microsoft.com/azure/virtual-machines/disk-encryption'],
  applies: ['azure.compute.disk'],
  must: {
    any: [
      { at: 'disk_encryption_set_id', isSet: true },
      { at: 'secure_vm_disk_encryption_set_id', isSet: true },
      { at: 'encryption_settings.enabled', is: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_managed_disk" "orders" { # flaw
  storage_account_type = "Standard_LRS"
}
`,
  },
  good: {
    terraform: `resource "azurerm_managed_disk" "orders" {
  disk_encryption_set_id = "example"
}
`,
  },
});
