import { infraRule } from '../../../infra-rule.ts';

/** Storage account accepts old versions of TLS. */
export const azureStorageMinimumTlsVersion = infraRule({
  name: 'azure-storage-minimum-tls-version',
  title: 'Storage account accepts old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'Clients may connect with TLS 1.0 or 1.1, whose ciphers and handshakes are broken.',
  why: 'An attacker on the way can talk a connection down to the old version and then read it.',
  fix: ['Set `min_tls_version` (`minimumTlsVersion`) to TLS1_2.'],
  references: [
    'https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version',
  ],
  applies: ['azure.storage.account'],
  // The provider of Terraform writes TLS1_2 where nobody says otherwise; the API takes TLS1_0.
  must: {
    at: 'min_tls_version',
    is: ['TLS1_2', 'TLS1_3'],
    absent: {
      terraform: 'holds',
      'terraform-plan': 'holds',
      arm: 'fails',
      pulumi: 'unknown',
      ansible: 'unknown',
    },
  },
  mend: { set: { min_tls_version: 'TLS1_2' } },
  bad: {
    terraform: `resource "azurerm_storage_account" "orders" {
  min_tls_version = "TLS1_0" # flaw
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "minimumTlsVersion": "TLS1_0" // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  min_tls_version = "TLS1_2"
}
variable "wanted" {}
resource "azurerm_storage_account" "unknown" {
  min_tls_version = var.wanted
}
resource "azurerm_storage_account" "defaults" {
  location = "westeurope"
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "minimumTlsVersion": "TLS1_2"
      }
    }
  ]
}
`,
  },
});
