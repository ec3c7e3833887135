import { infraRule } from '../../../infra-rule.ts';

/** Plan of the app has a single instance. */
export const azureWebPlanInstances = infraRule({
  name: 'azure-web-plan-instances',
  title: 'Plan of the app has a single instance',
  severity: 'info',
  confidence: 'medium',
  cwe: 693,
  what: 'There is one worker.',
  why: 'Each restart is an outage.',
  fix: ['Set `worker_count` to 2 or more.'],
  references: ['https://learn.microsoft.com/azure/app-service/overview-hosting-plans'],
  applies: ['azure.web.plan'],
  must: { at: 'worker_count', atLeast: 2, absent: 'holds' },
  bad: {
    terraform: `resource "azurerm_service_plan" "orders" {
  worker_count = 1 # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_service_plan" "orders" {
  worker_count = 3
}
variable "wanted" {}
resource "azurerm_service_plan" "unknown" {
  worker_count = var.wanted
}
resource "azurerm_service_plan" "defaults" {
  location = "westeurope"
}
`,
  },
});
