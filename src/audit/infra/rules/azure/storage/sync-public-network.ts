import { infraRule } from '../../../infra-rule.ts';

/** Storage Sync Service is reachable from the internet. */
export const azureStorageSyncPublicNetwork = infraRule({
  name: 'azure-storage-sync-public-network',
  title: 'Storage Sync Service is reachable from the internet',
  severity: 'low',
  cwe: 284,
  what: 'Servers may be synchronised over public endpoints.',
  why: 'A stolen certificate of a server is enough to get at the files from anywhere.',
  fix: ['Set `incoming_traffic_policy` to AllowVirtualNetworksOnly and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/storage/file-sync/file-sync-networking-endpoints'],
  applies: ['azure.storage.sync'],
  must: { at: 'incoming_traffic_policy', is: 'AllowVirtualNetworksOnly' },
  mend: { set: { incoming_traffic_policy: 'AllowVirtualNetworksOnly' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_storage_sync" "orders" {
  incoming_traffic_policy = "AllowAllTraffic" # flaw
}
`,
      `resource "azurerm_storage_sync" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_storage_sync" "orders" {
  incoming_traffic_policy = "AllowVirtualNetworksOnly"
}
variable "wanted" {}
resource "azurerm_storage_sync" "unknown" {
  incoming_traffic_policy = var.wanted
}
`,
  },
});
