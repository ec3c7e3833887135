import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const lookerClientId = named({
  name: 'looker-client-id',
  title: 'Looker API client ID',
  provider: 'Looker',
  grants: "nothing by itself: it is the user's half of a pair, whose secret may be near",
  revoke: 'https://cloud.google.com/looker/docs/api-auth',
  severity: 'low',
  confidence: 'low',
  token: base62(20),
  names: ['looker'],
  entropy: 3,
  accept: isRandom,
  bad: ['LOOKERSDK_CLIENT_ID={secret}', '"lookerClientId": "{secret}"'],
  good: ['LOOKERSDK_CLIENT_ID=your_client_id', 'looker: dashboardexplorerview'],
});
