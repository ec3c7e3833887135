import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { given } from './formats/given.ts';
import { isRandom } from './formats/random.ts';

export const expoToken = custom({
  name: 'expo-token',
  title: 'Expo access token',
  provider: 'Expo',
  grants: "publish updates and builds of the account's apps",
  revoke: 'https://docs.expo.dev/accounts/programmatic-access/',
  severity: 'high',
  confidence: 'medium',
  keywords: ['expo_token', 'expo-token', 'expotoken', 'expo_access_token', 'expo_cli_token'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>${given('expo_(?:cli_|access_)?token', '[A-Za-z0-9_-]{40}')})(?![A-Za-z0-9_+/=-])`,
    'dg',
  ),
  entropy: 3,
  accept: isRandom,
  make: (random) => base62(40).make(random),
  bad: ['EXPO_TOKEN={secret}', 'expo-token: "{secret}"'],
  good: ['EXPO_TOKEN=$EXPO_TOKEN', 'EXPO_TOKEN=your-expo-access-token-goes-into-this-xx'],
});
