import { infraRule } from '../../../infra-rule.ts';

/** Nothing checks what is put into the cluster. */
export const azureAksPolicyAddon = infraRule({
  name: 'azure-aks-policy-addon',
  title: 'Nothing checks what is put into the cluster',
  severity: 'info',
  cwe: 693,
  what: 'The policy add-on is off.',
  why: 'Containers that run as root or mount the host are let in.',
  fix: ['Set `azure_policy_enabled` to true.'],
  references: ['https://learn.microsoft.com/azure/aks/use-azure-policy'],
  applies: ['azure.aks.cluster'],
  must: { at: 'azure_policy_enabled', is: true },
  mend: { set: { azure_policy_enabled: true } },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" {
  azure_policy_enabled = false # flaw
}
`,
      `resource "azurerm_kubernetes_cluster" "orders" { # flaw
  location = "westeurope"
}
`,
      `resource "azurerm_kubernetes_cluster" "orders" {
  addon_profile {
    azure_policy {
      enabled = false # flaw
    }
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  azure_policy_enabled = true
}
variable "wanted" {}
resource "azurerm_kubernetes_cluster" "unknown" {
  azure_policy_enabled = var.wanted
}
`,
  },
});
