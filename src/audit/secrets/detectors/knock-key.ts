import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const knockKey = custom({
  name: 'knock-key',
  title: 'Knock secret API key',
  provider: 'Knock',
  grants: "send notifications to the product's users and read their data",
  revoke: 'https://docs.knock.app/developer-tools/api-keys',
  keywords: ['knock'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>sk_(?:test_|live_)?[A-Za-z0-9_-]{43})(?![A-Za-z0-9_=-])/dg,
  prefix: 'sk_',
  entropy: 4,
  make: (random) => `sk_${base62(43).make(random)}`,
  bad: ['KNOCK_API_KEY={secret}', 'new Knock({ apiKey: "{secret}" })'],
  good: [`KNOCK_API_KEY=sk_${'x'.repeat(43)}`, 'KNOCK_API_KEY=sk_...'],
});
