import { infraRule } from '../../../infra-rule.ts';

/** Webhook of the registry is sent without TLS. */
export const azureAcrWebhookPlainHttp = infraRule({
  name: 'azure-acr-webhook-plain-http',
  title: 'Webhook of the registry is sent without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'Events go to an address with plain HTTP.',
  why: 'Whoever is on the way reads them, with the headers that authenticate them, and forges others.',
  fix: ['Use an https address in `service_uri`.'],
  references: ['https://learn.microsoft.com/azure/container-registry/container-registry-webhook'],
  applies: ['azure.acr.webhook'],
  must: { at: 'service_uri', startsNotWith: ['http://', 'HTTP://'] },
  bad: {
    terraform: `resource "azurerm_container_registry_webhook" "orders" {
  service_uri = "http://hooks.example.com" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_container_registry_webhook" "orders" {
  service_uri = "https://hooks.example.com"
}
`,
  },
});
