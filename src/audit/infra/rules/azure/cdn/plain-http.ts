import { infraRule } from '../../../infra-rule.ts';

/** Endpoint answers plain HTTP. */
export const azureCdnPlainHttp = infraRule({
  name: 'azure-cdn-plain-http',
  title: 'Endpoint answers plain HTTP',
  severity: 'low',
  cwe: 319,
  what: 'Requests without TLS are answered.',
  why: 'Whoever is on the way changes what visitors get.',
  fix: ['Set `is_http_allowed` to false.'],
  references: ['https://learn.microsoft.com/azure/cdn/cdn-manage-https'],
  applies: ['azure.cdn.endpoint'],
  must: { at: 'is_http_allowed', is: false },
  mend: { set: { is_http_allowed: false } },
  bad: {
    terraform: [
      `resource "azurerm_cdn_endpoint" "orders" {
  is_http_allowed = true # flaw
}
`,
      `resource "azurerm_cdn_endpoint" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_cdn_endpoint" "orders" {
  is_http_allowed = false
}
variable "wanted" {}
resource "azurerm_cdn_endpoint" "unknown" {
  is_http_allowed = var.wanted
}
`,
  },
});
