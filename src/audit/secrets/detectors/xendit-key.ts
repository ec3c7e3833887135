import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const xenditKey = prefixed({
  name: 'xendit-key',
  title: 'Xendit live secret key',
  provider: 'Xendit',
  grants: 'take and send payments of the business, within its permissions',
  revoke: 'https://docs.xendit.co/docs/api-keys',
  severity: 'critical',
  token: shape`xnd_production_${base62(40, 72)}`,
  entropy: 3.8,
  bad: ['XENDIT_SECRET_KEY={secret}', 'new Xendit({ secretKey: "{secret}" })'],
  good: ['XENDIT_SECRET_KEY=xnd_production_...', 'xnd_production_url: shop'],
});
