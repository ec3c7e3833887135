import { infraRule } from '../../../infra-rule.ts';

/** Cache accepts connections without TLS. */
export const azureRedisNonSslPort = infraRule({
  name: 'azure-redis-non-ssl-port',
  title: 'Cache accepts connections without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'The port 6379, which speaks plain text, is open.',
  why: 'Whoever is on the way reads the access key and the data.',
  fix: ['Set `non_ssl_port_enabled` (`enableNonSslPort`) to false, or leave it out.'],
  references: ['https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure'],
  applies: ['azure.redis.cache'],
  must: { at: 'non_ssl_port_enabled', is: false, absent: 'holds' },
  mend: { set: { non_ssl_port_enabled: false } },
  bad: {
    terraform: [
      `resource "azurerm_redis_cache" "orders" {
  non_ssl_port_enabled = true # flaw
}
`,
      `resource "azurerm_redis_cache" "orders" {
  enable_non_ssl_port = true # flaw
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
        "enableNonSslPort": true // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_redis_cache" "orders" {
  non_ssl_port_enabled = false
}
variable "wanted" {}
resource "azurerm_redis_cache" "unknown" {
  non_ssl_port_enabled = var.wanted
}
resource "azurerm_redis_cache" "defaults" {
  location = "westeurope"
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
        "enableNonSslPort": false
      }
    }
  ]
}
`,
  },
});
