import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';
import { namesOf } from './formats/names.ts';

export const twitterAppCredential = named({
  name: 'twitter-app-credential',
  title: 'X (Twitter) API key or secret',
  provider: 'X',
  grants: 'act as the application: get tokens and read X in its name',
  revoke: 'https://docs.x.com/fundamentals/authentication/guides/best-practices',
  token: {
    ...base62(25),
    source: '(?:[A-Za-z0-9]{50}|[A-Za-z0-9]{25})',
  },
  names: namesOf(['twitter'], ['token', 'api', 'key', 'secret', 'consumer', 'app', 'client', 'access']),
  entropy: 3.4,
  accept: isMixed,
  bad: ['TWITTER_API_KEY={secret}', '"twitterConsumerKey": "{secret}"'],
  good: [
    'TWITTER_API_KEY=$KEY',
    'twitter_api_url: https://api.twitter.com/1.1',
    'twitter_key: getTwitterKeyFromSettings',
  ],
});
