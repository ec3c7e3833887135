import { infraRule } from '../../../infra-rule.ts';
import { isFunctionApp } from '../shared-apps.ts';

/** Nobody checks whether the app is well. */
export const azureWebHealthCheck = infraRule({
  name: 'azure-web-health-check',
  title: 'Nobody checks whether the app is well',
  severity: 'info',
  cwe: 1059,
  what: 'No path is set that the platform asks to see whether an instance works.',
  why: 'Broken instances go on getting requests.',
  fix: ['Set `health_check_path`.'],
  references: ['https://learn.microsoft.com/azure/app-service/monitor-instances-health-check'],
  applies: ['azure.web.live'],
  where: { not: { check: isFunctionApp } },
  must: { at: 'site_config.health_check_path', isSet: true },
  bad: {
    terraform: `resource "azurerm_linux_web_app" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    health_check_path = "/healthy"
  }
}
`,
  },
});
