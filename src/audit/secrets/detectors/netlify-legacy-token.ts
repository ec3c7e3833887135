import { named } from '../detector.ts';
import { base62, chars } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const netlifyLegacyToken = named({
  name: 'netlify-legacy-token',
  title: 'Netlify access token of the older form',
  provider: 'Netlify',
  grants: 'deploy and change every site of the account',
  revoke: 'https://docs.netlify.com/api/get-started/#authentication',
  token: chars('A-Za-z0-9=_\\-', 40, 46),
  names: ['netlify'],
  entropy: 3.4,
  accept: isMixed,
  make: (random) => `a1${base62(41).make(random)}`,
  bad: ['NETLIFY_AUTH_TOKEN={secret}', 'netlifyAccessToken: "{secret}"'],
  good: [
    'NETLIFY_AUTH_TOKEN=$NETLIFY_TOKEN',
    'netlify_plugin = @netlify/plugin-lighthouse-with-a-longer-name',
  ],
});
