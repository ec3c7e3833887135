import { infraRule } from '../../../infra-rule.ts';

/** Endpoint does not answer HTTPS. */
export const azureCdnHttps = infraRule({
  name: 'azure-cdn-https',
  title: 'Endpoint does not answer HTTPS',
  severity: 'medium',
  cwe: 319,
  what: 'TLS is switched off.',
  why: 'Whoever is on the way reads and changes what visitors get.',
  fix: ['Leave `is_https_allowed` out, or set it to true.'],
  references: ['https://learn.microsoft.com/azure/cdn/cdn-manage-https'],
  applies: ['azure.cdn.endpoint'],
  must: { at: 'is_https_allowed', is: true, absent: 'holds' },
  mend: { set: { is_https_allowed: true } },
  bad: {
    terraform: `resource "azurerm_cdn_endpoint" "orders" {
  is_https_allowed = false # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_cdn_endpoint" "orders" {
  is_https_allowed = true
}
variable "wanted" {}
resource "azurerm_cdn_endpoint" "unknown" {
  is_https_allowed = var.wanted
}
resource "azurerm_cdn_endpoint" "defaults" {
  location = "westeurope"
}
`,
  },
});
