import { infraRule } from '../../../infra-rule.ts';

/** API gateway talks to a service without TLS. */
export const azureApimBackendPlainHttp = infraRule({
  name: 'azure-apim-backend-plain-http',
  title: 'API gateway talks to a service without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'The address of the service begins with http.',
  why: 'Whoever is on the way reads tokens and data that came in over TLS.',
  fix: ['Use an https address in `url`.'],
  references: ['https://learn.microsoft.com/azure/api-management/backends'],
  applies: ['azure.apim.backend'],
  must: { at: 'url', startsNotWith: ['http://', 'HTTP://'] },
  bad: {
    terraform: `resource "azurerm_api_management_backend" "orders" {
  url = "http://orders.example.com" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_api_management_backend" "orders" {
  url = "https://orders.example.com"
}
`,
  },
});
