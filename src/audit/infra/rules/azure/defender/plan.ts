import { infraRule } from '../../../infra-rule.ts';

/** Defender is switched off for a kind of resource. */
export const azureDefenderPlan = infraRule({
  name: 'azure-defender-plan',
  title: 'Defender is switched off for a kind of resource',
  severity: 'low',
  cwe: 778,
  what: 'The tier is free: attacks on such resources are not looked for.',
  why: 'They are noticed by their damage.',
  fix: ['Set `tier` (`pricingTier`) to Standard; it costs money.'],
  references: ['https://learn.microsoft.com/azure/defender-for-cloud/defender-for-cloud-introduction'],
  applies: ['azure.defender.pricing'],
  must: { at: 'tier', is: 'Standard', anyCase: true },
  mend: { set: { tier: 'Standard' } },
  bad: {
    terraform: [
      `resource "azurerm_security_center_subscription_pricing" "orders" {
  resource_type = "VirtualMachines"
  tier = "Free" # flaw
}
`,
      `resource "azurerm_security_center_subscription_pricing" "orders" { # flaw
  resource_type = "VirtualMachines"
}
`,
    ],
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Security/pricings",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "pricingTier": "Free" // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_security_center_subscription_pricing" "orders" {
  resource_type = "VirtualMachines"
  tier = "Standard"
}
variable "wanted" {}
resource "azurerm_security_center_subscription_pricing" "unknown" {
  resource_type = "VirtualMachines"
  tier = var.wanted
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Security/pricings",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "pricingTier": "Standard"
      }
    }
  ]
}
`,
  },
});
