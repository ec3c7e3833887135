import { infraRule } from '../../../infra-rule.ts';

/** API gateway accepts old versions of TLS. */
export const azureApimOldProtocols = infraRule({
  name: 'azure-apim-old-protocols',
  title: 'API gateway accepts old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'SSL 3.0, TLS 1.0 or TLS 1.1 is switched on again.',
  why: 'An attacker on the way can talk a connection down to the old version and then read it.',
  fix: ['Remove the switches from `security`.'],
  references: [
    'https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers',
  ],
  applies: ['azure.apim.service'],
  must: {
    all: [
      'backend_ssl30',
      'backend_tls10',
      'backend_tls11',
      'frontend_ssl30',
      'frontend_tls10',
      'frontend_tls11',
    ].map((name) => ({ at: `security.${name}_enabled`, isNot: true })),
  },
  bad: {
    terraform: `resource "azurerm_api_management" "orders" {
  security {
    enable_frontend_tls10 = true # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_api_management" "orders" {
  security {
    enable_frontend_tls10 = false
  }
}
`,
  },
});
