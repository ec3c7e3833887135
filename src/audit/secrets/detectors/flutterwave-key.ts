import { prefixed } from '../detector.ts';
import { hex, lower, maybe, shape } from '../shape.ts';

export const flutterwaveKey = prefixed({
  name: 'flutterwave-key',
  title: 'Flutterwave secret key',
  provider: 'Flutterwave',
  grants: "take and transfer money in the merchant's account",
  revoke: 'https://developer.flutterwave.com/docs/authentication',
  severity: 'critical',
  token: shape`FLWSECK-${hex(32)}-${maybe(shape`${lower(11)}vt-`)}X`,
  entropy: 3,
  bad: ['FLW_SECRET_KEY={secret}', 'new Flutterwave(PUBLIC, "{secret}")'],
  good: [`FLW_SECRET_KEY=FLWSECK-${'x'.repeat(32)}-X`, 'FLWSECK_TEST-…'],
});
