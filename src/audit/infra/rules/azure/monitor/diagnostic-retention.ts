import { infraRule } from '../../../infra-rule.ts';

/** Diagnostic log is kept for a short time. */
export const azureMonitorDiagnosticRetention = infraRule({
  name: 'azure-monitor-diagnostic-retention',
  title: 'Diagnostic log is kept for a short time',
  severity: 'info',
  cwe: 779,
  what: 'A retention below 90 days is set.',
  why: 'Intrusions are found after months: the entries that tell of them are gone by then.',
  fix: ['Set 90 days or more, or use the retention of the workspace.'],
  references: ['https://learn.microsoft.com/azure/azure-monitor/essentials/diagnostic-settings'],
  applies: ['azure.monitor.diagnostic-setting'],
  where: { at: 'log', isSet: true },
  must: {
    each: 'log',
    where: { at: 'retention_policy.enabled', is: true },
    must: {
      any: [
        { at: 'retention_policy.days', is: 0, absent: 'holds' },
        { at: 'retention_policy.days', atLeast: 90 },
      ],
    },
  },
  bad: {
    terraform: `resource "azurerm_monitor_diagnostic_setting" "orders" {
  log {
    category = "AuditEvent"
    retention_policy {
      enabled = true
      days    = 10 # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_monitor_diagnostic_setting" "orders" {
  log {
    category = "AuditEvent"
    retention_policy {
      enabled = true
      days    = 180
    }
  }
}
`,
  },
});
