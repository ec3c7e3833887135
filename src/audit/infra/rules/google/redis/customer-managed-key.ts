import { infraRule } from '../../../infra-rule.ts';

/** Cache is encrypted with a key of Google. */
export const googleRedisCustomerManagedKey = infraRule({
  name: 'google-redis-customer-managed-key',
  title: 'Cache is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `customer_managed_key`.'],
  references: ['https://cloud.google.com/memorystore/docs/redis/cmek'],
  applies: ['google.redis.instance'],
  must: { at: 'customer_managed_key', isSet: true },
  bad: {
    terraform: `resource "google_redis_instance" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_redis_instance" "orders" {
  customer_managed_key = "example"
}
`,
  },
});
