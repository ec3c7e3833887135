import { infraRule } from '../../../infra-rule.ts';
import { coversFewerThan } from '../shared-addresses.ts';

/** Firewall of the cache lets a large range of addresses in. */
export const azureRedisFirewallManyHosts = infraRule({
  name: 'azure-redis-firewall-many-hosts',
  title: 'Firewall of the cache lets a large range of addresses in',
  severity: 'medium',
  cwe: 284,
  what: 'The rule allows more than 256 addresses.',
  why: 'Many machines that nobody thought of can try the access key.',
  fix: ['Allow the addresses of your machines.'],
  references: ['https://learn.microsoft.com/azure/azure-cache-for-redis/cache-network-isolation'],
  applies: ['azure.redis.firewall-rule'],
  must: { check: coversFewerThan(257) },
  bad: {
    terraform: `resource "azurerm_redis_firewall_rule" "orders" {
  start_ip = "10.2.3.4" # flaw
  end_ip   = "10.3.0.4"
}
`,
  },
  good: {
    terraform: `resource "azurerm_redis_firewall_rule" "orders" {
  start_ip = "10.2.3.4"
  end_ip   = "10.2.3.8"
}
`,
  },
});
