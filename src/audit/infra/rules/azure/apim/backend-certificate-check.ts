import { infraRule } from '../../../infra-rule.ts';

/** API gateway does not check certificates of a service. */
export const azureApimBackendCertificateCheck = infraRule({
  name: 'azure-apim-backend-certificate-check',
  title: 'API gateway does not check certificates of a service',
  severity: 'medium',
  cwe: 295,
  what: 'The chain or the name of the certificate is not looked at.',
  why: 'Anybody on the way can pass for the service.',
  fix: ['Remove `validate_certificate_chain = false` and `validate_certificate_name = false`.'],
  references: ['https://learn.microsoft.com/azure/api-management/backends'],
  applies: ['azure.apim.backend'],
  must: {
    all: [
      { at: 'tls.validate_certificate_chain', isNot: false },
      { at: 'tls.validate_certificate_name', isNot: false },
    ],
  },
  bad: {
    terraform: `resource "azurerm_api_management_backend" "orders" {
  tls {
    validate_certificate_chain = false # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_api_management_backend" "orders" {
  tls {
    validate_certificate_chain = true
  }
}
`,
  },
});
