import { infraRule } from '../../../infra-rule.ts';

/** Cache asks for no password. */
export const googleRedisAuthentication = infraRule({
  name: 'google-redis-authentication',
  title: 'Cache asks for no password',
  severity: 'medium',
  cwe: 306,
  what: 'AUTH of the cache is off.',
  why: 'Everybody in the network reads and changes everything, sessions of users too.',
  fix: ['Set `auth_enabled` to true.'],
  references: ['https://cloud.google.com/memorystore/docs/redis/about-redis-auth'],
  applies: ['google.redis.instance'],
  must: { at: 'auth_enabled', is: true },
  mend: { set: { auth_enabled: true } },
  bad: {
    terraform: [
      `resource "google_redis_instance" "orders" {
  auth_enabled = false # flaw
}
`,
      `resource "google_redis_instance" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_redis_instance" "orders" {
  auth_enabled = true
}
variable "wanted" {}
resource "google_redis_instance" "unknown" {
  auth_enabled = var.wanted
}
`,
  },
});
