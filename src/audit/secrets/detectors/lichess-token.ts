import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const lichessToken = prefixed({
  name: 'lichess-token',
  title: 'Lichess access token',
  provider: 'Lichess',
  grants: 'play, follow and read as the user, within its scopes',
  revoke: 'https://lichess.org/account/oauth/token',
  severity: 'medium',
  token: shape`lip_${base62(20)}`,
  entropy: 3,
  accept: (token) => /\d/.test(token) && isRandom(token.slice(4)),
  make: (random) => `lip_7aQ${base62(17).make(random)}`,
  bad: ['LICHESS_TOKEN={secret}', 'Authorization: Bearer {secret}'],
  good: [`LICHESS_TOKEN=lip_${'x'.repeat(20)}`, 'lip_gloss_colours = 3'],
});
