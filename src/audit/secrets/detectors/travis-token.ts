import { named } from '../detector.ts';
import { base62, base64url } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';
import { namesOf } from './formats/names.ts';

export const travisToken = named({
  name: 'travis-token',
  title: 'Travis CI API token',
  provider: 'Travis CI',
  grants: 'read and change builds and their settings as the user',
  revoke: 'https://docs.travis-ci.com/user/triggering-builds/',
  token: base64url(22),
  names: namesOf(['travis', 'travis_ci', 'travisci'], ['token', 'api', 'key', 'secret', 'access']),
  entropy: 3.4,
  accept: isMixed,
  make: (random) => `Z4${base62(20).make(random)}`,
  bad: ['TRAVIS_API_TOKEN={secret}', 'travis_token: "{secret}"'],
  good: [
    'TRAVIS_API_TOKEN=$TOKEN',
    'travis_api_url: https://api.travis-ci.com',
    'travis_token: the-token-of-the-owner',
  ],
});
