import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const xenditTestKey = prefixed({
  name: 'xendit-test-key',
  title: 'Xendit test secret key',
  provider: 'Xendit',
  grants: 'use the test mode of the business; no money moves',
  revoke: 'https://docs.xendit.co/docs/api-keys',
  severity: 'low',
  token: shape`xnd_development_${base62(40, 72)}`,
  entropy: 3.8,
  bad: ['XENDIT_SECRET_KEY={secret}', 'new Xendit({ secretKey: "{secret}" })'],
  good: ['XENDIT_SECRET_KEY=xnd_development_...', 'xnd_development_url: shop'],
});
