import { infraRule } from '../../../infra-rule.ts';

/** Disk can be copied over the internet. */
export const azureComputeDiskPublicNetwork = infraRule({
  name: 'azure-compute-disk-public-network',
  title: 'Disk can be copied over the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'Links to download or upload the disk work from every network.',
  why: 'Who may make such a link carries the whole disk away.',
  fix: ['Set `public_network_access_enabled` to false and `network_access_policy` to DenyAll.'],
  references: ['https://learn.microsoft.com/azure/virtual-machines/disks-restrict-import-export-overview'],
  applies: ['azure.compute.disk'],
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false } },
  bad: {
    terraform: [
      `resource "azurerm_managed_disk" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_managed_disk" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_managed_disk" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_managed_disk" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
