import { infraRule } from '../../../infra-rule.ts';

/** Cache is reachable from the internet. */
export const azureRedisPublicNetworkAccess = infraRule({
  name: 'azure-redis-public-network-access',
  title: 'Cache is reachable from the internet',
  severity: 'low',
  cwe: 284,
  what: 'The cache answers requests from every network that its firewall lets in.',
  why: 'An access key that leaked anywhere is enough to read and change everything.',
  fix: ['Set `public_network_access_enabled` to false and use a private endpoint.'],
  references: ['https://learn.microsoft.com/azure/azure-cache-for-redis/cache-private-link'],
  applies: ['azure.redis.cache'],
  where: { at: 'subnet_id', isSet: false },
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_redis_cache" "orders" {
  public_network_access_enabled = true # flaw
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
        "publicNetworkAccess": "Enabled" // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_redis_cache" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_redis_cache" "unknown" {
  public_network_access_enabled = var.wanted
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
        "publicNetworkAccess": "Disabled"
      }
    }
  ]
}
`,
  },
});
