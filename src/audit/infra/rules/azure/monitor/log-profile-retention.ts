import { infraRule } from '../../../infra-rule.ts';

/** Activity log is kept for less than a year. */
export const azureMonitorLogProfileRetention = infraRule({
  name: 'azure-monitor-log-profile-retention',
  title: 'Activity log is kept for less than a year',
  severity: 'info',
  cwe: 779,
  what: 'Entries are deleted after fewer than 365 days.',
  why: 'Intrusions are found after months: the entries that tell of them are gone by then.',
  fix: ['Set `retention_policy.days` to 365 or more; 0 with `enabled = false` keeps them for ever.'],
  references: ['https://learn.microsoft.com/azure/azure-monitor/essentials/activity-log'],
  applies: ['azure.monitor.log-profile'],
  must: {
    any: [
      {
        all: [
          { at: 'retention_policy.enabled', is: true },
          { at: 'retention_policy.days', atLeast: 365 },
        ],
      },
      {
        all: [
          { at: 'retention_policy.enabled', is: false },
          { at: 'retention_policy.days', is: 0, absent: 'holds' },
        ],
      },
      { at: 'retention_policy.days', is: 0 },
    ],
  },
  bad: {
    terraform: `resource "azurerm_monitor_log_profile" "orders" {
  retention_policy {
    enabled = true
    days    = 7 # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_monitor_log_profile" "orders" {
  retention_policy {
    enabled = true
    days    = 365
  }
}
resource "azurerm_monitor_log_profile" "ever" {
  retention_policy {
    enabled = false
  }
}
`,
  },
});
