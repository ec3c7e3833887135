import { infraRule } from '../../../infra-rule.ts';
import { isFunctionApp } from '../shared-apps.ts';

/** Detailed errors of the app are not kept. */
export const azureWebDetailedErrors = infraRule({
  name: 'azure-web-detailed-errors',
  title: 'Detailed errors of the app are not kept',
  severity: 'info',
  cwe: 778,
  what: 'Pages of errors are not saved for who looks after the app.',
  why: 'Attempts to break in show as errors first: without details they look like noise.',
  fix: ['Set `detailed_error_messages` to true in `logs`.'],
  references: ['https://learn.microsoft.com/azure/app-service/troubleshoot-diagnostic-logs'],
  applies: ['azure.web.live'],
  where: { not: { check: isFunctionApp } },
  must: { at: 'logs.detailed_error_messages', is: true },
  mend: { set: { 'logs.detailed_error_messages': true } },
  bad: {
    terraform: [
      `resource "azurerm_linux_web_app" "orders" {
  logs {
    detailed_error_messages = false # flaw
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
    detailed_error_messages = true
  }
}
variable "wanted" {}
resource "azurerm_linux_web_app" "unknown" {
  logs {
    detailed_error_messages = var.wanted
  }
}
`,
  },
});
