import { infraRule } from '../../../infra-rule.ts';

/** Pods of the cluster have no addresses in the virtual network. */
export const azureAksNetworkPlugin = infraRule({
  name: 'azure-aks-network-plugin',
  title: 'Pods of the cluster have no addresses in the virtual network',
  severity: 'info',
  cwe: 923,
  what: 'The plugin is kubenet, which Azure retires.',
  why: 'Rules for networks and policies of Azure do not see pods.',
  fix: ['Set `network_plugin` to azure.'],
  references: ['https://learn.microsoft.com/azure/aks/concepts-network'],
  applies: ['azure.aks.cluster'],
  must: { at: 'network_profile.network_plugin', is: 'azure', anyCase: true },
  mend: { set: { 'network_profile.network_plugin': 'azure' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" {
  network_profile {
    network_plugin = "kubenet" # flaw
  }
}
`,
      `resource "azurerm_kubernetes_cluster" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  network_profile {
    network_plugin = "azure"
  }
}
variable "wanted" {}
resource "azurerm_kubernetes_cluster" "unknown" {
  network_profile {
    network_plugin = var.wanted
  }
}
`,
  },
});
