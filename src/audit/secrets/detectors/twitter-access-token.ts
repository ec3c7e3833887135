import { named } from '../detector.ts';
import { base62, digits, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';
import { namesOf } from './formats/names.ts';

export const twitterAccessToken = named({
  name: 'twitter-access-token',
  title: 'X (Twitter) access token or its secret',
  provider: 'X',
  grants: "with the application's key, read and post as the user",
  revoke: 'https://docs.x.com/fundamentals/authentication/guides/best-practices',
  token: {
    ...shape`${digits(15, 19)}-${base62(30)}`,
    source: '(?:\\d{7,25}-[A-Za-z0-9]{20,40}|[A-Za-z0-9]{45})',
  },
  names: namesOf(['twitter'], ['token', 'api', 'access', 'secret', 'oauth']),
  entropy: 3.2,
  accept: isMixed,
  bad: ['TWITTER_ACCESS_TOKEN={secret}', '"twitterAccessToken": "{secret}"'],
  good: ['TWITTER_ACCESS_TOKEN=$TOKEN', 'twitter_access: 2024-01-01'],
});
