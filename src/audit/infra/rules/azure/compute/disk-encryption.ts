import { infraRule } from '../../../infra-rule.ts';

/** Encryption of the disk is switched off. */
export const azureComputeDiskEncryption = infraRule({
  name: 'azure-compute-disk-encryption',
  title: 'Encryption of the disk is switched off',
  severity: 'medium',
  cwe: 311,
  what: 'The disk is said not to be encrypted by the machine.',
  why: 'Who gets at a copy of the disk reads everything.',
  fix: ['Remove `encryption_settings.enabled = false`, or use a disk encryption set.'],
  references: ['https://learn.microsoft.com/azure/virtual-machines/disk-encryption-overview'],
  applies: ['azure.compute.disk'],
  must: { at: 'encryption_settings.enabled', isNot: false, absent: 'holds' },
  bad: {
    terraform: `resource "azurerm_managed_disk" "orders" {
  encryption_settings {
    enabled = false # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_managed_disk" "orders" {
  encryption_settings {
    enabled = true
  }
}
resource "azurerm_managed_disk" "defaults" {
  storage_account_type = "Standard_LRS"
}
`,
  },
});
