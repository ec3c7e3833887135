import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const ablyKey = custom({
  name: 'ably-key',
  title: 'Ably API key',
  provider: 'Ably',
  grants: 'publish, subscribe and read history on the channels that the key may',
  revoke: 'https://ably.com/docs/platform/account/app/api#revoke-a-key',
  references: ['https://ably.com/docs/auth/basic'],
  keywords: ['ably'],
  pattern:
    /(?:ably|Ably|ABLY)[^\n]{0,80}?(?<![A-Za-z0-9_-])(?<secret>[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:(?:[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{16}))(?![A-Za-z0-9_:-])/dg,
  entropy: 4,
  make: (random) =>
    `${base64url(6).make(random)}.a${base64url(5).make(random)}:${base64url(43).make(random)}`,
  bad: ['ABLY_API_KEY={secret}', 'new Ably.Realtime("{secret}")', 'new Ably.Rest({ key: "{secret}" })'],
  good: ['ABLY_API_KEY=xxxxxx.yyyyyy:zzzzzzzzzzzzzzzz', 'ably.Client.method: publish_to_channel'],
});
