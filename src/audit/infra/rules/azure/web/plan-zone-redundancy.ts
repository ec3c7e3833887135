import { infraRule } from '../../../infra-rule.ts';

/** Plan of the app runs in one zone. */
export const azureWebPlanZoneRedundancy = infraRule({
  name: 'azure-web-plan-zone-redundancy',
  title: 'Plan of the app runs in one zone',
  severity: 'info',
  confidence: 'medium',
  cwe: 693,
  what: 'All instances are in the same data centre.',
  why: 'Its outage is yours.',
  fix: ['Set `zone_balancing_enabled` to true, with at least as many instances as zones.'],
  references: ['https://learn.microsoft.com/azure/reliability/reliability-app-service'],
  applies: ['azure.web.plan'],
  // Smaller plans cannot be spread over zones.
  where: {
    all: [
      { at: 'sku.tier', isNot: ['Dynamic', 'Free', 'Shared', 'Basic', 'Standard'], anyCase: true },
      { at: 'sku_name', matchesNot: /^(?:Y1|F1|D1|B\d|S\d)$/i },
    ],
  },
  must: { at: 'zone_balancing_enabled', is: true },
  mend: { set: { zone_balancing_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_service_plan" "orders" {
  zone_balancing_enabled = false # flaw
}
`,
      `resource "azurerm_service_plan" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_service_plan" "orders" {
  zone_balancing_enabled = true
}
variable "wanted" {}
resource "azurerm_service_plan" "unknown" {
  zone_balancing_enabled = var.wanted
}
`,
  },
});
