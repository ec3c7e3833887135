import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const lookerClientSecret = named({
  name: 'looker-client-secret',
  title: 'Looker API client secret',
  provider: 'Looker',
  grants: 'query every model and read every dashboard that its user may',
  revoke: 'https://cloud.google.com/looker/docs/api-auth',
  token: base62(24),
  providers: ['looker'],
  entropy: 3,
  accept: isRandom,
  bad: ['LOOKERSDK_CLIENT_SECRET={secret}', '"lookerClientSecret": "{secret}"'],
  good: ['LOOKERSDK_CLIENT_SECRET=your_client_secret', 'looker_filter: lookerstudiodashboardabc'],
});
