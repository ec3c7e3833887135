import { infraRule } from '../../../infra-rule.ts';

/** API of the cluster has a public address. */
export const azureAksPrivateCluster = infraRule({
  name: 'azure-aks-private-cluster',
  title: 'API of the cluster has a public address',
  severity: 'info',
  cwe: 284,
  what: 'The API server is reachable from the internet, though perhaps from few addresses.',
  why: 'A wrong rule or a stolen token is enough to get at it.',
  fix: ['Set `private_cluster_enabled` to true when the cluster is made.'],
  references: ['https://learn.microsoft.com/azure/aks/private-clusters'],
  applies: ['azure.aks.cluster'],
  must: { at: 'private_cluster_enabled', is: true },
  mend: { set: { private_cluster_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" {
  private_cluster_enabled = false # flaw
}
`,
      `resource "azurerm_kubernetes_cluster" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.ContainerService/managedClusters",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "apiServerAccessProfile": {
          "enablePrivateCluster": false // flaw
        }
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  private_cluster_enabled = true
}
variable "wanted" {}
resource "azurerm_kubernetes_cluster" "unknown" {
  private_cluster_enabled = var.wanted
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.ContainerService/managedClusters",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "apiServerAccessProfile": {
          "enablePrivateCluster": true
        }
      }
    }
  ]
}
`,
  },
});
