import { infraRule } from '../../../infra-rule.ts';
import { isFunctionApp } from '../shared-apps.ts';

/** Requests to the app are not logged. */
export const azureWebHttpLogging = infraRule({
  name: 'azure-web-http-logging',
  title: 'Requests to the app are not logged',
  severity: 'info',
  cwe: 778,
  what: 'Web server logging is off.',
  why: 'After an attack nobody can tell what was asked for.',
  fix: ['Add `logs.http_logs`, or a diagnostic setting.'],
  references: ['https://learn.microsoft.com/azure/app-service/troubleshoot-diagnostic-logs'],
  applies: ['azure.web.live'],
  where: { not: { check: isFunctionApp } },
  must: {
    any: [
      { at: 'logs.http_logs', isSet: true },
      { at: 'site_config.http_logging_enabled', is: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_linux_web_app" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  logs {
    http_logs {
      file_system {
        retention_in_days = 30
        retention_in_mb   = 35
      }
    }
  }
}
`,
  },
});
