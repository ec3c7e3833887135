import { infraRule } from '../../../infra-rule.ts';
import { isFunctionApp } from '../shared-apps.ts';

/** Failed requests to the app are not traced. */
export const azureWebFailedRequestTracing = infraRule({
  name: 'azure-web-failed-request-tracing',
  title: 'Failed requests to the app are not traced',
  severity: 'info',
  cwe: 778,
  what: 'Steps of requests that failed are not written down.',
  why: 'Attempts to break in show as errors first: without details they look like noise.',
  fix: ['Set `failed_request_tracing` to true in `logs`.'],
  references: ['https://learn.microsoft.com/azure/app-service/troubleshoot-diagnostic-logs'],
  applies: ['azure.web.live'],
  where: { not: { check: isFunctionApp } },
  must: { at: 'logs.failed_request_tracing', is: true },
  mend: { set: { 'logs.failed_request_tracing': true } },
  bad: {
    terraform: [
      `resource "azurerm_linux_web_app" "orders" {
  logs {
    failed_request_tracing = false # flaw
  }
}
`,
      `resource "azurerm_linux_web_app" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  logs {
    failed_request_tracing = true
  }
}
variable "wanted" {}
resource "azurerm_linux_web_app" "unknown" {
  logs {
    failed_request_tracing = var.wanted
  }
}
`,
  },
});
