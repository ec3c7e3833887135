import { infraRule } from '../../../infra-rule.ts';

/** Cache is updated whenever Azure likes. */
export const azureRedisPatchSchedule = infraRule({
  name: 'azure-redis-patch-schedule',
  title: 'Cache is updated whenever Azure likes',
  severity: 'info',
  confidence: 'medium',
  cwe: 1104,
  what: 'No window is set in which updates are applied.',
  why: 'Restarts come at the busiest hour, and people put updates off.',
  fix: ['Add a `patch_schedule`.'],
  references: ['https://learn.microsoft.com/azure/azure-cache-for-redis/cache-administration'],
  applies: ['azure.redis.cache'],
  where: { at: 'sku_name', isNot: 'Basic', anyCase: true },
  must: { at: 'patch_schedule', isSet: true },
  bad: {
    terraform: `resource "azurerm_redis_cache" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_redis_cache" "orders" {
  patch_schedule {
    day_of_week = "Sunday"
  }
}
`,
  },
});
