import { custom } from '../detector.ts';
import { base64 } from '../shape.ts';

export const lineChannelToken = custom({
  name: 'line-channel-token',
  title: 'LINE channel access token',
  provider: 'LINE',
  grants: 'send messages to everybody who follows the account',
  revoke: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  // Every token ends so; names such as LINE are in every second line of code.
  keywords: ['/1o/w1cdnyilfu='],
  window: { before: 240, after: 16 },
  pattern: /(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{150,180}\/1O\/w1cDnyilFU=)(?![A-Za-z0-9+/=])/dg,
  entropy: 4.5,
  make: (random) => `${base64(157).make(random)}/1O/w1cDnyilFU=`,
  bad: ['LINE_CHANNEL_ACCESS_TOKEN={secret}', 'new Client({ channelAccessToken: "{secret}" })'],
  good: ['LINE_CHANNEL_ACCESS_TOKEN=your-token', 'channel_access_token: $TOKEN'],
});
