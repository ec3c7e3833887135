import { infraRule } from '../../../infra-rule.ts';

/** Application gateway listens without TLS. */
export const azureNetworkGatewayPlainHttp = infraRule({
  name: 'azure-network-gateway-plain-http',
  title: 'Application gateway listens without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'A listener speaks plain HTTP and does not redirect.',
  why: 'Whoever is on the way reads and changes what is sent.',
  fix: ['Set `protocol` of the listener to Https; keep one of HTTP only to redirect.'],
  references: ['https://learn.microsoft.com/azure/application-gateway/redirect-http-to-https-portal'],
  applies: ['azure.network.application-gateway'],
  where: { at: 'redirect_configuration', isSet: false },
  must: { each: 'http_listener', must: { at: 'protocol', isNot: 'Http', anyCase: true } },
  bad: {
    terraform: `resource "azurerm_application_gateway" "orders" {
  http_listener {
    name     = "web"
    protocol = "Http" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_application_gateway" "orders" {
  http_listener {
    name     = "web"
    protocol = "Https"
  }
}
`,
  },
});
