import { infraRule } from '../../../infra-rule.ts';

/** Cluster is not kept up to date by itself. */
export const azureAksUpgradeChannel = infraRule({
  name: 'azure-aks-upgrade-channel',
  title: 'Cluster is not kept up to date by itself',
  severity: 'info',
  cwe: 1104,
  what: 'No channel for automatic upgrades is chosen.',
  why: 'Known weaknesses of Kubernetes stay open until somebody remembers.',
  fix: ['Set `automatic_upgrade_channel` to stable or patch.'],
  references: ['https://learn.microsoft.com/azure/aks/auto-upgrade-cluster'],
  applies: ['azure.aks.cluster'],
  must: { at: 'automatic_upgrade_channel', isNot: 'none', absent: 'fails', anyCase: true },
  bad: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  automatic_channel_upgrade = "stable"
}
`,
  },
});
