import { infraRule } from '../../../infra-rule.ts';

/** Kubernetes dashboard is installed. */
export const azureAksDashboard = infraRule({
  name: 'azure-aks-dashboard',
  title: 'Kubernetes dashboard is installed',
  severity: 'medium',
  cwe: 284,
  what: 'The add-on of the dashboard is on.',
  why: 'It was taken over again and again, and shows and changes everything its account may.',
  fix: ['Remove `kube_dashboard`; use the resource view of the portal.'],
  references: ['https://learn.microsoft.com/azure/aks/kubernetes-portal'],
  applies: ['azure.aks.cluster'],
  must: { at: 'kube_dashboard.enabled', is: false, absent: 'holds' },
  mend: { set: { 'kube_dashboard.enabled': false } },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" {
  kube_dashboard {
    enabled = true # flaw
  }
}
`,
      `resource "azurerm_kubernetes_cluster" "orders" {
  addon_profile {
    kube_dashboard {
      enabled = true # flaw
    }
  }
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
        "addonProfiles": {
          "kubeDashboard": {
            "enabled": true // flaw
          }
        }
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  kube_dashboard {
    enabled = false
  }
}
variable "wanted" {}
resource "azurerm_kubernetes_cluster" "unknown" {
  kube_dashboard {
    enabled = var.wanted
  }
}
resource "azurerm_kubernetes_cluster" "defaults" {
  location = "westeurope"
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
        "addonProfiles": {
          "kubeDashboard": {
            "enabled": false
          }
        }
      }
    }
  ]
}
`,
  },
});
