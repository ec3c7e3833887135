import { named } from '../detector.ts';
import { lower } from '../shape.ts';

export const twitchClientSecret = named({
  name: 'twitch-client-secret',
  title: 'Twitch client secret',
  provider: 'Twitch',
  grants: 'act as the application and get tokens in its name',
  revoke: 'https://dev.twitch.tv/docs/authentication/register-app/',
  token: lower(30),
  names: [
    'twitch_client_secret',
    'twitch-client-secret',
    'twitchclientsecret',
    'twitch_secret',
    'twitch_oauth_token',
    'twitch_token',
    'twitch-token',
    'twitchtoken',
    'twitch_api',
  ],
  entropy: 3.6,
  accept: (secret) => /\d/.test(secret) && /[a-z]/.test(secret),
  make: (random) => `q7${lower(28).make(random)}`,
  bad: ['TWITCH_CLIENT_SECRET={secret}', '"twitchClientSecret": "{secret}"'],
  good: ['TWITCH_CLIENT_SECRET=$TWITCH_SECRET', 'twitch_secret: your_client_secret_goes_here_x'],
});
