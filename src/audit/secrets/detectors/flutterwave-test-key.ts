import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const flutterwaveTestKey = custom({
  name: 'flutterwave-test-key',
  title: 'Flutterwave test secret or encryption key',
  provider: 'Flutterwave',
  grants: "use the merchant's test mode; no money moves",
  revoke: 'https://developer.flutterwave.com/docs/authentication',
  severity: 'low',
  keywords: ['flwseck_test'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>FLWSECK_TEST-?(?:[a-h0-9]{32}-X|[a-h0-9]{12}))(?![A-Za-z0-9-])/dg,
  prefix: 'FLWSECK_TEST',
  entropy: 3,
  make: (random) =>
    random() < 0.5 ? `FLWSECK_TEST-${hex(32).make(random)}-X` : `FLWSECK_TEST${hex(12).make(random)}`,
  bad: ['FLW_SECRET_KEY={secret}', 'encryptionKey: "{secret}"'],
  good: [`FLW_SECRET_KEY=FLWSECK_TEST-${'x'.repeat(32)}-X`, 'FLWSECK_TEST is a prefix'],
});
