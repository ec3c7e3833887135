import { prefixed } from '../detector.ts';
import { chars, oneOf, shape } from '../shape.ts';

export const onesignalKey = prefixed({
  name: 'onesignal-key',
  title: 'OneSignal API key',
  provider: 'OneSignal',
  grants: 'send messages to every user of the application and read their data',
  revoke: 'https://documentation.onesignal.com/docs/keys-and-ids',
  token: shape`os_v2_${oneOf('app', 'org')}_${chars('a-z2-7', 100, 106)}`,
  keywords: ['os_v2_app_', 'os_v2_org_'],
  entropy: 3.8,
  bad: ['ONESIGNAL_API_KEY={secret}', 'Authorization: Key {secret}'],
  good: ['ONESIGNAL_API_KEY=os_v2_app_...', 'os_v2_app_key: string'],
});
