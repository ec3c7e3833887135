import { infraRule } from '../../../infra-rule.ts';

/** Cluster has no roles. */
export const azureAksRbac = infraRule({
  name: 'azure-aks-rbac',
  title: 'Cluster has no roles',
  severity: 'high',
  cwe: 285,
  what: 'Role based access control of the cluster is off.',
  why: 'Whoever gets in, and every program in it, may do everything.',
  fix: ['Leave `role_based_access_control_enabled` (`enableRBAC`) out in Terraform, or set it to true.'],
  references: ['https://learn.microsoft.com/azure/aks/concepts-identity'],
  applies: ['azure.aks.cluster'],
  must: {
    at: 'role_based_access_control_enabled',
    is: true,
    absent: { terraform: 'holds', 'terraform-plan': 'holds', arm: 'fails' },
  },
  mend: { set: { role_based_access_control_enabled: true }, isDisruptive: true },
  bad: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  role_based_access_control_enabled = false # flaw
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
        "enableRBAC": false // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  role_based_access_control_enabled = true
}
variable "wanted" {}
resource "azurerm_kubernetes_cluster" "unknown" {
  role_based_access_control_enabled = var.wanted
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
        "enableRBAC": true
      }
    }
  ]
}
`,
  },
});
