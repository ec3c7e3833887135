import { custom } from '../detector.ts';
import { base62, hex } from '../shape.ts';
import { given } from './formats/given.ts';

export const cloudflareToken = custom({
  name: 'cloudflare-token',
  title: 'Cloudflare API token',
  provider: 'Cloudflare',
  grants: 'change the zones, workers and settings of the account within its permissions',
  revoke: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
  references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
  severity: 'critical',
  keywords: [
    'cfut_',
    'cfat_',
    'cfk_',
    'cloudflare_api_token',
    'cf_api_token',
    'cloudflareapitoken',
    'cloudflare_token',
    'cloudflaretoken',
    'cloudflare_api_key',
    'cloudflareapikey',
    'cf_api_key',
  ],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_])(?<secret>cf(?:ut|at|k)_[A-Za-z0-9]{40}[a-f0-9]{8}|${given('(?:cloudflare|cf)(?:_api)?_(?:token|key)', '[A-Za-z0-9_-]{40}')})(?![A-Za-z0-9_-])`,
    'dg',
  ),
  entropy: 3.6,
  make: (random) => `cfut_${base62(40).make(random)}${hex(8).make(random)}`,
  bad: [
    'CLOUDFLARE_API_TOKEN={secret}',
    'curl -H "Authorization: Bearer {secret}" https://api.cloudflare.com/client/v4/zones',
  ],
  good: [
    'CLOUDFLARE_API_TOKEN=your_cloudflare_api_token_goes_here_12345',
    'CF_API_TOKEN: $CF_API_TOKEN',
    'cfat_total = 0',
  ],
});
