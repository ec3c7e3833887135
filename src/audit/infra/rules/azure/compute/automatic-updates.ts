import { infraRule } from '../../../infra-rule.ts';

/** Machine is not updated by itself. */
export const azureComputeAutomaticUpdates = infraRule({
  name: 'azure-compute-automatic-updates',
  title: 'Machine is not updated by itself',
  severity: 'low',
  cwe: 1104,
  what: 'Automatic updates of Windows are off.',
  why: 'Known weaknesses stay open until somebody remembers.',
  fix: ['Leave `automatic_updates_enabled` out, or set it to true.'],
  references: ['https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching'],
  applies: ['azure.compute.windows-vm'],
  must: { at: 'automatic_updates_enabled', is: true, absent: 'holds' },
  mend: { set: { automatic_updates_enabled: true } },
  bad: {
    terraform: [
      `resource "azurerm_windows_virtual_machine" "orders" {
  automatic_updates_enabled = false # flaw
}
`,
      `resource "azurerm_windows_virtual_machine" "orders" {
  enable_automatic_updates = false # flaw
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_windows_virtual_machine" "orders" {
  automatic_updates_enabled = true
}
variable "wanted" {}
resource "azurerm_windows_virtual_machine" "unknown" {
  automatic_updates_enabled = var.wanted
}
resource "azurerm_windows_virtual_machine" "defaults" {
  location = "westeurope"
}
`,
  },
});
