import { infraRule } from '../../../infra-rule.ts';

/** Firewall of the cache lets all of Azure in. */
export const azureRedisFirewallAzureServices = infraRule({
  name: 'azure-redis-firewall-azure-services',
  title: 'Firewall of the cache lets all of Azure in',
  severity: 'medium',
  cwe: 284,
  what: 'The range 0.0.0.0 to 0.0.0.0 stands for every machine in Azure, those of other customers too.',
  why: 'An attacker rents a machine there and is inside of the firewall.',
  fix: ['Use a private endpoint, or list your addresses.'],
  references: ['https://learn.microsoft.com/azure/azure-cache-for-redis/cache-network-isolation'],
  applies: ['azure.redis.firewall-rule'],
  must: {
    not: {
      all: [
        { at: 'start_ip_address', is: '0.0.0.0' },
        { at: 'end_ip_address', is: '0.0.0.0' },
      ],
    },
  },
  bad: {
    terraform: `resource "azurerm_redis_firewall_rule" "orders" { # flaw
  start_ip = "0.0.0.0"
  end_ip   = "0.0.0.0"
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
