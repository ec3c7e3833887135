import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const gandiKey = named({
  name: 'gandi-key',
  title: 'Gandi API key or access token',
  provider: 'Gandi',
  grants: 'change the domains, DNS records and mailboxes of the account',
  revoke: 'https://docs.gandi.net/en/managing_an_organization/organizations/personal_access_token.html',
  severity: 'critical',
  token: base62(24, 40),
  names: [
    'gandi_api',
    'gandi-api',
    'gandiapi',
    'gandi_token',
    'gandi_pat',
    'gandi_livedns',
    'gandi_key',
    'gandiv5',
    'gandi_personal',
  ],
  entropy: 3,
  // An API key has 24 characters, a token 40.
  accept: (key) => (key.length === 24 || key.length === 40) && isRandom(key),
  make: (random) => base62(random() < 0.5 ? 24 : 40).make(random),
  bad: ['GANDI_API_KEY={secret}', 'GANDIV5_PERSONAL_ACCESS_TOKEN={secret}'],
  good: ['GANDI_API_KEY=your-key', 'gandi_api_url: https://api.gandi.net'],
});
