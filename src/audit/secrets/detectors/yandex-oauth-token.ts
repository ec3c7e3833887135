import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const yandexOauthToken = prefixed({
  name: 'yandex-oauth-token',
  title: 'Yandex OAuth token',
  provider: 'Yandex',
  grants: 'act as the user within its scopes, for up to a year',
  revoke: 'https://yandex.com/dev/id/doc/en/tokens/token-invalidate',
  references: ['https://yandex.cloud/docs/iam/concepts/authorization/oauth-token'],
  severity: 'critical',
  token: shape`y0_${base64url(52, 60)}`,
  entropy: 3.8,
  accept: isMixed,
  make: (random) => `y0_AgAAAA7z4${base64url(46).make(random)}x`,
  bad: ['YANDEX_OAUTH_TOKEN={secret}', 'Authorization: OAuth {secret}'],
  good: ['YANDEX_OAUTH_TOKEN=y0_...', 'y0_of_the_first_point_in_the_left_upper_corner_of_window'],
});
