import { infraRule } from '../../../infra-rule.ts';

/** Cache asks for no password. */
export const azureRedisAuthentication = infraRule({
  name: 'azure-redis-authentication',
  title: 'Cache asks for no password',
  severity: 'high',
  cwe: 306,
  what: 'Authentication of the cache is switched off.',
  why: 'Everybody in the network reads and changes everything, sessions of users too.',
  fix: ['Remove `enable_authentication = false` (`authentication_enabled`).'],
  references: ['https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure'],
  applies: ['azure.redis.cache'],
  must: {
    all: [
      { at: 'redis_configuration.authentication_enabled', isNot: false },
      { at: 'redis_configuration.enable_authentication', isNot: false },
    ],
  },
  mend: { set: { 'redis_configuration.authentication_enabled': true } },
  bad: {
    terraform: `resource "azurerm_redis_cache" "orders" {
  redis_configuration {
    authentication_enabled = false # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_redis_cache" "orders" {
  redis_configuration {
    authentication_enabled = true
  }
}
variable "wanted" {}
resource "azurerm_redis_cache" "unknown" {
  redis_configuration {
    authentication_enabled = var.wanted
  }
}
resource "azurerm_redis_cache" "defaults" {
  location = "westeurope"
}
`,
  },
});
