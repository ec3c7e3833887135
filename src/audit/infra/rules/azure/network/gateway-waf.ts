import { infraRule } from '../../../infra-rule.ts';

/** Application gateway has no firewall for web applications. */
export const azureNetworkGatewayWaf = infraRule({
  name: 'azure-network-gateway-waf',
  title: 'Application gateway has no firewall for web applications',
  severity: 'info',
  cwe: 693,
  what: 'Requests are passed on without a look for attacks.',
  why: 'Known attacks on web applications reach the program.',
  fix: ['Use the tier WAF_v2 and set `firewall_policy_id`, or enable `waf_configuration`.'],
  references: ['https://learn.microsoft.com/azure/web-application-firewall/ag/ag-overview'],
  applies: ['azure.network.application-gateway'],
  must: {
    any: [
      { at: 'firewall_policy_id', isSet: true },
      { at: 'waf_configuration.enabled', is: true },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_application_gateway" "orders" {
  waf_configuration {
    enabled = false # flaw
  }
}
`,
      `resource "azurerm_application_gateway" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_application_gateway" "orders" {
  waf_configuration {
    enabled = true
  }
}
resource "azurerm_application_gateway" "policy" {
  firewall_policy_id = "example"
}
`,
  },
});
