import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const cloudflareGlobalKey = named({
  name: 'cloudflare-global-key',
  title: 'Cloudflare global API key',
  provider: 'Cloudflare',
  grants: 'do everything that the Cloudflare user can do, in every account',
  revoke: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/#change-your-global-api-key',
  severity: 'critical',
  token: hex(37),
  names: ['x-auth-key', 'cloudflare', 'cf_api_key', 'cf_key'],
  entropy: 3,
  bad: ['CLOUDFLARE_API_KEY={secret}', 'X-Auth-Key: {secret}'],
  good: ['X-Auth-Key: $CF_KEY', 'cloudflare_key_sha1: da39a3ee5e6b4b0d3255bfef95601890afd80709'],
});
