import { infraRule } from '../../../infra-rule.ts';

/** Cluster sends its logs nowhere. */
export const azureAksMonitoring = infraRule({
  name: 'azure-aks-monitoring',
  title: 'Cluster sends its logs nowhere',
  severity: 'info',
  cwe: 778,
  what: 'Monitoring of containers is off.',
  why: 'What happened in a container is gone with it.',
  fix: ['Add `oms_agent` with a Log Analytics workspace.'],
  references: ['https://learn.microsoft.com/azure/azure-monitor/containers/container-insights-overview'],
  applies: ['azure.aks.cluster'],
  must: {
    all: [
      { at: 'oms_agent', isSet: true },
      { at: 'oms_agent.enabled', isNot: false },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" { # flaw
  name = "orders"
}
`,
      `resource "azurerm_kubernetes_cluster" "orders" {
  addon_profile {
    oms_agent {
      enabled = false # flaw
    }
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  oms_agent {
    log_analytics_workspace_id = "example"
  }
}
`,
  },
});
