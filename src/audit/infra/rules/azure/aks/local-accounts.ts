import { infraRule } from '../../../infra-rule.ts';

/** Cluster has an administrator without a name. */
export const azureAksLocalAccounts = infraRule({
  name: 'azure-aks-local-accounts',
  title: 'Cluster has an administrator without a name',
  severity: 'low',
  cwe: 287,
  what: 'The local account with a certificate for everything exists besides those of Entra ID.',
  why: 'Its certificate is shared, cannot be withdrawn by itself, and leaves no name in logs.',
  fix: ['Set `local_account_disabled` (`disableLocalAccounts`) to true.'],
  references: ['https://learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad'],
  applies: ['azure.aks.cluster'],
  must: { at: 'local_account_disabled', is: true },
  mend: { set: { local_account_disabled: true } },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" {
  local_account_disabled = false # flaw
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
        "disableLocalAccounts": false // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  local_account_disabled = true
}
variable "wanted" {}
resource "azurerm_kubernetes_cluster" "unknown" {
  local_account_disabled = var.wanted
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
        "disableLocalAccounts": true
      }
    }
  ]
}
`,
  },
});
