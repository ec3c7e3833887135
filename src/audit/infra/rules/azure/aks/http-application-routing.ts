import { infraRule } from '../../../infra-rule.ts';

/** Cluster has the routing add-on for trying things out. */
export const azureAksHttpApplicationRouting = infraRule({
  name: 'azure-aks-http-application-routing',
  title: 'Cluster has the routing add-on for trying things out',
  severity: 'low',
  cwe: 1104,
  what: 'HTTP application routing, which Azure says is not for production, is on.',
  why: 'It makes public names for what it finds, and is retired.',
  fix: ['Set `http_application_routing_enabled` to false and use an ingress of your own.'],
  references: ['https://learn.microsoft.com/azure/aks/http-application-routing'],
  applies: ['azure.aks.cluster'],
  must: { at: 'http_application_routing_enabled', is: false, absent: 'holds' },
  mend: { set: { http_application_routing_enabled: false } },
  bad: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  http_application_routing_enabled = true # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  http_application_routing_enabled = false
}
variable "wanted" {}
resource "azurerm_kubernetes_cluster" "unknown" {
  http_application_routing_enabled = var.wanted
}
resource "azurerm_kubernetes_cluster" "defaults" {
  location = "westeurope"
}
`,
  },
});
