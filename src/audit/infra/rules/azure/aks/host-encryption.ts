import { infraRule } from '../../../infra-rule.ts';

/** Temporary disks of the nodes are not encrypted. */
export const azureAksHostEncryption = infraRule({
  name: 'azure-aks-host-encryption',
  title: 'Temporary disks of the nodes are not encrypted',
  severity: 'info',
  cwe: 311,
  what: 'Caches and temporary disks on the host of a node are plain text.',
  why: 'What pods write there can be read by who gets at the host.',
  fix: ['Set `host_encryption_enabled` to true.'],
  references: ['https://learn.microsoft.com/azure/aks/enable-host-encryption'],
  applies: ['azure.aks.cluster', 'azure.aks.node-pool'],
  must: {
    any: [
      { at: 'default_node_pool.host_encryption_enabled', is: true },
      { at: 'host_encryption_enabled', is: true },
      { at: 'agent_pool_profiles.enable_encryption_at_host', is: true },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" {
  default_node_pool {
    host_encryption_enabled = false # flaw
  }
}
`,
      `resource "azurerm_kubernetes_cluster_node_pool" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  default_node_pool {
    enable_host_encryption = true
  }
}
`,
  },
});
