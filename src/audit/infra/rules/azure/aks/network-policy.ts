import { infraRule } from '../../../infra-rule.ts';

/** Every pod of the cluster may talk to every other. */
export const azureAksNetworkPolicy = infraRule({
  name: 'azure-aks-network-policy',
  title: 'Every pod of the cluster may talk to every other',
  severity: 'low',
  cwe: 923,
  what: 'No engine is set that enforces network policies.',
  why: 'Policies that are written have no effect: one pod that is taken over reaches all others.',
  fix: ['Set `network_policy` of `network_profile` to calico, cilium or azure.'],
  references: ['https://learn.microsoft.com/azure/aks/use-network-policies'],
  applies: ['azure.aks.cluster'],
  must: { at: 'network_profile.network_policy', is: ['azure', 'calico', 'cilium'], anyCase: true },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" {
  network_profile {
    network_plugin = "azure"
  }
}
`,
      `resource "azurerm_kubernetes_cluster" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  network_profile {
    network_plugin = "azure"
    network_policy = "calico"
  }
}
`,
  },
});
