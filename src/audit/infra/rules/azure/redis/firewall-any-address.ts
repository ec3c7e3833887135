import { infraRule } from '../../../infra-rule.ts';
import { coversInternet } from '../shared-addresses.ts';

/** Firewall of the cache lets the whole internet in. */
export const azureRedisFirewallAnyAddress = infraRule({
  name: 'azure-redis-firewall-any-address',
  title: 'Firewall of the cache lets the whole internet in',
  severity: 'high',
  cwe: 284,
  what: 'The rule allows a range of addresses as large as the internet.',
  why: 'Only an access key stands between everybody and the data.',
  fix: ['Allow the addresses of your machines, or none and use a private endpoint.'],
  references: ['https://learn.microsoft.com/azure/azure-cache-for-redis/cache-network-isolation'],
  applies: ['azure.redis.firewall-rule'],
  must: { check: coversInternet },
  bad: {
    terraform: `resource "azurerm_redis_firewall_rule" "orders" {
  start_ip = "0.0.0.0" # flaw
  end_ip   = "255.255.255.255"
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
