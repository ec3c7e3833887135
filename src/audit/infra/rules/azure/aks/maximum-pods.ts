import { infraRule } from '../../../infra-rule.ts';

/** Nodes of the cluster take few pods. */
export const azureAksMaximumPods = infraRule({
  name: 'azure-aks-maximum-pods',
  title: 'Nodes of the cluster take few pods',
  severity: 'info',
  confidence: 'medium',
  cwe: 1059,
  what: 'Fewer than 50 pods fit on a node.',
  why: 'Pods for security and monitoring find no place when they are needed.',
  fix: ['Set `max_pods` to 50 or more.'],
  references: ['https://learn.microsoft.com/azure/aks/quotas-skus-regions'],
  applies: ['azure.aks.cluster', 'azure.aks.node-pool'],
  must: {
    all: [
      { at: 'default_node_pool.max_pods', atLeast: 50, absent: 'holds' },
      { at: 'max_pods', atLeast: 50, absent: 'holds' },
      { at: 'agent_pool_profiles.max_pods', atLeast: 50, absent: 'holds' },
    ],
  },
  bad: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  default_node_pool {
    max_pods = 30 # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster_node_pool" "orders" {
  max_pods = 60
}
`,
  },
});
