import { infraRule } from '../../../infra-rule.ts';

/** Virtual network has no plan against floods. */
export const azureNetworkDdosProtection = infraRule({
  name: 'azure-network-ddos-protection',
  title: 'Virtual network has no plan against floods',
  severity: 'info',
  confidence: 'medium',
  cwe: 400,
  what: 'DDoS protection is not on for the network.',
  why: 'A flood of requests stops what is public in it.',
  fix: ['Add `ddos_protection_plan` with `enable = true`; the plan costs money and can be shared.'],
  references: ['https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview'],
  applies: ['azure.network.virtual-network'],
  must: {
    any: [
      { at: 'ddos_protection_plan.enable', is: true },
      { at: 'enable_ddos_protection', is: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_virtual_network" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_virtual_network" "orders" {
  ddos_protection_plan {
    id     = "example"
    enable = true
  }
}
`,
  },
});
