import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const lobPublicKey = custom({
  name: 'lob-public-key',
  title: 'Lob publishable API key',
  provider: 'Lob',
  grants: "verify and complete addresses on the account's quota, as its pages do",
  revoke: 'https://docs.lob.com/#tag/Authentication',
  severity: 'info',
  confidence: 'low',
  unmistakable: true,
  publicLength: 9,
  keywords: ['live_pub_', 'test_pub_'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>(?:live|test)_pub_[a-f0-9]{31})(?![A-Za-z0-9_])/dg,
  entropy: 3,
  make: (random) => `live_pub_${hex(31).make(random)}`,
  bad: ['LOB_PUBLISHABLE_KEY={secret}', 'const lob = "{secret}";'],
  good: [`LOB_PUBLISHABLE_KEY=live_pub_${'x'.repeat(31)}`, 'test_pub_sub_of_messages'],
});
