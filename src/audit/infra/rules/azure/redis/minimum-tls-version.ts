import { infraRule } from '../../../infra-rule.ts';

/** Cache accepts old versions of TLS. */
export const azureRedisMinimumTlsVersion = infraRule({
  name: 'azure-redis-minimum-tls-version',
  title: 'Cache accepts old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'Clients may connect with TLS 1.0 or 1.1.',
  why: 'An attacker on the way can talk a connection down to the old version and then read it.',
  fix: ['Set `minimum_tls_version` to 1.2.'],
  references: ['https://learn.microsoft.com/azure/azure-cache-for-redis/cache-remove-tls-10-11'],
  applies: ['azure.redis.cache'],
  must: { at: 'minimum_tls_version', is: ['1.2', '1.3'] },
  mend: { set: { minimum_tls_version: '1.2' } },
  bad: {
    terraform: [
      `resource "azurerm_redis_cache" "orders" {
  minimum_tls_version = "1.0" # flaw
}
`,
      `resource "azurerm_redis_cache" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Cache/redis",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "minimumTlsVersion": "1.0" // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_redis_cache" "orders" {
  minimum_tls_version = "1.2"
}
variable "wanted" {}
resource "azurerm_redis_cache" "unknown" {
  minimum_tls_version = var.wanted
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Cache/redis",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "minimumTlsVersion": "1.2"
      }
    }
  ]
}
`,
  },
});
