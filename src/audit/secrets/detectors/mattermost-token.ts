import { named } from '../detector.ts';
import { lower } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const mattermostToken = named({
  name: 'mattermost-token',
  title: 'Mattermost access token',
  provider: 'Mattermost',
  grants: 'read and post as the user or bot that it belongs to',
  revoke: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  token: lower(26),
  providers: ['mattermost'],
  entropy: 3,
  accept: isRandom,
  bad: ['MATTERMOST_TOKEN={secret}', 'mattermost_access_token: {secret}'],
  good: ['MATTERMOST_TOKEN=your-token', 'mattermost_channel: announcementsofthebackoffi'],
});
