import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const pubnubSecretKey = prefixed({
  name: 'pubnub-secret-key',
  title: 'PubNub secret key',
  provider: 'PubNub',
  grants: 'grant access to every channel of the keyset and change its settings',
  revoke: 'https://www.pubnub.com/docs/general/resources/account-and-app-limits',
  severity: 'critical',
  token: shape`sec-c-${base62(48)}`,
  entropy: 3.6,
  accept: isMixed,
  bad: ['PUBNUB_SECRET_KEY={secret}', 'secretKey: "{secret}"'],
  good: ["secretKey: 'sec-c-...'", 'sec-c-class'],
});
