import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const zohoToken = prefixed({
  name: 'zoho-token',
  title: 'Zoho OAuth token',
  provider: 'Zoho',
  grants: 'read and change what the scopes of the application allow; a refresh token does not expire',
  revoke: 'https://www.zoho.com/accounts/protocol/oauth/revoke-tokens.html',
  token: shape`1000.${hex(32)}.${hex(32)}`,
  keywords: ['zoho', '1000.'],
  window: { before: 160, after: 240 },
  entropy: 3,
  bad: ['ZOHO_REFRESH_TOKEN={secret}', 'Authorization: Zoho-oauthtoken {secret}'],
  good: ['ZOHO_REFRESH_TOKEN=1000.xxxx.yyyy', 'width: 1000.5px'],
});
