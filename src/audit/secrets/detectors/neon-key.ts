import { prefixed } from '../detector.ts';
import { lower, shape } from '../shape.ts';

export const neonKey = prefixed({
  name: 'neon-key',
  title: 'Neon API key',
  provider: 'Neon',
  grants: "manage the account's projects and read their connection strings",
  revoke: 'https://neon.com/docs/manage/api-keys#revoke-an-api-key',
  severity: 'critical',
  token: shape`napi_${lower(64)}`,
  entropy: 3.8,
  bad: ['NEON_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: ['NEON_API_KEY=napi_your_key', 'napi_create_string_utf8(env, str, NAPI_AUTO_LENGTH, &result);'],
});
