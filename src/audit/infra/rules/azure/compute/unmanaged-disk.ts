import { infraRule } from '../../../infra-rule.ts';

/** Machine keeps its disk in a storage account. */
export const azureComputeUnmanagedDisk = infraRule({
  name: 'azure-compute-unmanaged-disk',
  title: 'Machine keeps its disk in a storage account',
  severity: 'info',
  cwe: 1104,
  what: 'The disk is a blob whose access and encryption are those of the account.',
  why: 'Such disks are retired, and whoever reads the account reads the disk.',
  fix: ['Use managed disks.'],
  references: ['https://learn.microsoft.com/azure/virtual-machines/unmanaged-disks-deprecation'],
  applies: ['azure.compute.any-vm'],
  must: {
    all: [
      { at: 'storage_os_disk.vhd_uri', isSet: false },
      { at: 'storage_data_disk.vhd_uri', isSet: false },
      { at: 'storage_profile.os_disk.vhd.uri', isSet: false },
    ],
  },
  bad: {
    terraform: `resource "azurerm_virtual_machine" "orders" {
  storage_os_disk {
    vhd_uri = "https://example.com/os.vhd" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_virtual_machine" "orders" {
  storage_os_disk {
    managed_disk_type = "Standard_LRS"
  }
}
`,
  },
});
