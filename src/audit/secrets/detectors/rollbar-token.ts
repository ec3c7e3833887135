import { named } from '../detector.ts';
import { chars, hex } from '../shape.ts';
import { namesOf } from './formats/names.ts';

export const rollbarToken = named({
  name: 'rollbar-token',
  title: 'Rollbar access token',
  provider: 'Rollbar',
  grants: 'read errors with what they hold, or send false ones, by its scope',
  revoke: 'https://docs.rollbar.com/docs/access-tokens',
  token: chars('a-f0-9', 32, 128),
  names: namesOf(
    ['rollbar', 'rollbar_server', 'rollbar_post_server_item', 'rollbar_access', 'rollbar_read'],
    ['token', 'access', 'key'],
  ),
  entropy: 3,
  make: (random) => hex(32).make(random),
  bad: ['ROLLBAR_ACCESS_TOKEN={secret}', '"rollbarAccessToken": "{secret}"'],
  good: ['ROLLBAR_ACCESS_TOKEN=$TOKEN', 'ROLLBAR_ACCESS_TOKEN=POST_SERVER_ITEM_ACCESS_TOKEN'],
});
