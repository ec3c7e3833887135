import { named } from '../detector.ts';
import { base62, chars, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const upstashToken = named({
  name: 'upstash-token',
  title: 'Upstash Redis token',
  provider: 'Upstash',
  grants: 'read and change everything in the database',
  revoke: 'https://upstash.com/docs/redis/features/restapi',
  severity: 'critical',
  token: shape`A${chars('A-Za-z0-9+/_=\\-', 39, 120)}`,
  names: [
    'upstash_redis_rest_token',
    'kv_rest_api_token',
    'upstash_redis_token',
    'upstashredisresttoken',
    'upstash_vector_rest_token',
  ],
  entropy: 4,
  accept: isMixed,
  make: (random) => `AX8${base62(53).make(random)}`,
  bad: ['UPSTASH_REDIS_REST_TOKEN={secret}', 'KV_REST_API_TOKEN="{secret}"'],
  good: [
    'UPSTASH_REDIS_REST_TOKEN=$TOKEN',
    'KV_REST_API_TOKEN=Any-text-that-you-like-may-stand-here-for-now',
  ],
});
