import { infraRule } from '../../../infra-rule.ts';

/** API of the cluster has no promised availability. */
export const azureAksSkuTier = infraRule({
  name: 'azure-aks-sku-tier',
  title: 'API of the cluster has no promised availability',
  severity: 'info',
  cwe: 1059,
  what: 'The tier is free, which promises nothing.',
  why: 'Outages of the API stop deployments and repairs.',
  fix: ['Set `sku_tier` to Standard.'],
  references: ['https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers'],
  applies: ['azure.aks.cluster'],
  must: { at: 'sku_tier', is: ['Standard', 'Premium', 'Paid'], anyCase: true },
  mend: { set: { sku_tier: 'Standard' } },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" {
  sku_tier = "Free" # flaw
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
  sku_tier = "Standard"
}
variable "wanted" {}
resource "azurerm_kubernetes_cluster" "unknown" {
  sku_tier = var.wanted
}
`,
  },
});
