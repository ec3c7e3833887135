import { infraRule } from '../../../infra-rule.ts';

/** Cache accepts connections without TLS. */
export const googleRedisTransitEncryption = infraRule({
  name: 'google-redis-transit-encryption',
  title: 'Cache accepts connections without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'Data goes over the network as plain text.',
  why: 'Whoever is on the way reads passwords and data.',
  fix: ['Set `transit_encryption_mode` to SERVER_AUTHENTICATION when the cache is made.'],
  references: ['https://cloud.google.com/memorystore/docs/redis/about-in-transit-encryption'],
  applies: ['google.redis.instance'],
  must: { at: 'transit_encryption_mode', is: 'SERVER_AUTHENTICATION' },
  mend: { set: { transit_encryption_mode: 'SERVER_AUTHENTICATION' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_redis_instance" "orders" {
  transit_encryption_mode = "DISABLED" # flaw
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
  transit_encryption_mode = "SERVER_AUTHENTICATION"
}
variable "wanted" {}
resource "google_redis_instance" "unknown" {
  transit_encryption_mode = var.wanted
}
`,
  },
});
