import { infraRule } from '../../../infra-rule.ts';

/** Nodes of the cluster have public addresses. */
export const azureAksNodePublicIp = infraRule({
  name: 'azure-aks-node-public-ip',
  title: 'Nodes of the cluster have public addresses',
  severity: 'medium',
  cwe: 284,
  what: 'Each node can be reached from the internet, as far as its network lets that happen.',
  why: 'Ports that a pod opens on its host are then open to everybody.',
  fix: ['Set `node_public_ip_enabled` to false, or leave it out.'],
  references: ['https://learn.microsoft.com/azure/aks/use-node-public-ips'],
  applies: ['azure.aks.cluster', 'azure.aks.node-pool'],
  must: {
    all: [
      { at: 'default_node_pool.node_public_ip_enabled', isNot: true },
      { at: 'node_public_ip_enabled', isNot: true },
      { at: 'agent_pool_profiles.enable_node_public_ip', isNot: true },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" {
  default_node_pool {
    enable_node_public_ip = true # flaw
  }
}
`,
      `resource "azurerm_kubernetes_cluster_node_pool" "orders" {
  node_public_ip_enabled = true # flaw
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  name = "orders"
}
`,
  },
});
