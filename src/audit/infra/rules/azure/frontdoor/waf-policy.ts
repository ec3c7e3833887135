import { infraRule } from '../../../infra-rule.ts';

/** Front Door has no firewall for web applications. */
export const azureFrontdoorWafPolicy = infraRule({
  name: 'azure-frontdoor-waf-policy',
  title: 'Front Door has no firewall for web applications',
  severity: 'info',
  cwe: 693,
  what: 'Requests are passed on without a look for attacks.',
  why: 'Known attacks on web applications reach the program.',
  fix: ['Set `web_application_firewall_policy_link_id` of each frontend.'],
  references: ['https://learn.microsoft.com/azure/web-application-firewall/afds/afds-overview'],
  applies: ['azure.frontdoor.classic'],
  must: {
    any: [
      { at: 'frontend_endpoint.web_application_firewall_policy_link_id', isSet: true },
      { at: 'frontend_endpoint.web_application_firewall_policy_link.id', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_frontdoor" "orders" {
  frontend_endpoint {
    name = "web"
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_frontdoor" "orders" {
  frontend_endpoint {
    name                                    = "web"
    web_application_firewall_policy_link_id = "example"
  }
}
`,
  },
});
