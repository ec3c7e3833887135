import { infraRule } from '../../../infra-rule.ts';

/** Everybody may knock at the API of the cluster. */
export const azureAksAuthorizedIpRanges = infraRule({
  name: 'azure-aks-authorized-ip-ranges',
  title: 'Everybody may knock at the API of the cluster',
  severity: 'medium',
  cwe: 284,
  what: 'The API server is public and no addresses are listed that may reach it.',
  why: 'A stolen token works from anywhere, and so does the next weakness of the server.',
  fix: ['List addresses in `api_server_access_profile.authorized_ip_ranges`, or make the cluster private.'],
  references: ['https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges'],
  applies: ['azure.aks.cluster'],
  must: {
    any: [
      { at: 'private_cluster_enabled', is: true },
      {
        all: [
          { at: 'api_server_access_profile.authorized_ip_ranges', isSet: true },
          { at: 'api_server_access_profile.authorized_ip_ranges', containsNot: '0.0.0.0/0' },
        ],
      },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" { # flaw
  name = "orders"
}
`,
      `resource "azurerm_kubernetes_cluster" "orders" {
  api_server_access_profile {
    authorized_ip_ranges = ["0.0.0.0/0"] # flaw
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  api_server_authorized_ip_ranges = ["198.51.100.0/24"]
}
resource "azurerm_kubernetes_cluster" "private" {
  private_cluster_enabled = true
}
`,
  },
});
