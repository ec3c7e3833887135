import { infraRule } from '../../../infra-rule.ts';

/** Domain of the endpoint accepts old versions of TLS. */
export const azureCdnMinimumTlsVersion = infraRule({
  name: 'azure-cdn-minimum-tls-version',
  title: 'Domain of the endpoint accepts old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'Browsers may connect with TLS 1.0 or without TLS.',
  why: 'An attacker on the way can read and change what visitors get.',
  fix: ['Set `tls_version` to TLS12.'],
  references: ['https://learn.microsoft.com/azure/cdn/cdn-custom-ssl'],
  applies: ['azure.cdn.custom-domain'],
  must: {
    all: [
      { at: 'cdn_managed_https.tls_version', isNot: ['TLS10', 'None'] },
      { at: 'user_managed_https.tls_version', isNot: ['TLS10', 'None'] },
    ],
  },
  bad: {
    terraform: `resource "azurerm_cdn_endpoint_custom_domain" "orders" {
  cdn_managed_https {
    tls_version = "TLS10" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_cdn_endpoint_custom_domain" "orders" {
  cdn_managed_https {
    tls_version = "TLS12"
  }
}
`,
  },
});
