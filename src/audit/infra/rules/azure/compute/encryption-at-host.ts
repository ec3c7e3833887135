import { infraRule } from '../../../infra-rule.ts';

/** Temporary disks of the machine are not encrypted. */
export const azureComputeEncryptionAtHost = infraRule({
  name: 'azure-compute-encryption-at-host',
  title: 'Temporary disks of the machine are not encrypted',
  severity: 'info',
  cwe: 311,
  what: 'Caches and temporary disks on the host are plain text.',
  why: 'What programs write there can be read by who gets at the host.',
  fix: ['Set `encryption_at_host_enabled` to true.'],
  references: ['https://learn.microsoft.com/azure/virtual-machines/disk-encryption-overview'],
  applies: ['azure.compute.vm', 'azure.compute.any-vm'],
  must: { at: 'encryption_at_host_enabled', is: true },
  mend: { set: { encryption_at_host_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_linux_virtual_machine" "orders" {
  encryption_at_host_enabled = false # flaw
}
`,
      `resource "azurerm_linux_virtual_machine" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_linux_virtual_machine" "orders" {
  encryption_at_host_enabled = true
}
variable "wanted" {}
resource "azurerm_linux_virtual_machine" "unknown" {
  encryption_at_host_enabled = var.wanted
}
`,
  },
});
