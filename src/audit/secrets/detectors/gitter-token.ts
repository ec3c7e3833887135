import { named } from '../detector.ts';
import { chars } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const gitterToken = named({
  name: 'gitter-token',
  title: 'Gitter access token',
  provider: 'Gitter',
  grants: 'read and write in the rooms of its owner',
  revoke: 'https://developer.gitter.im/docs/authentication',
  severity: 'medium',
  token: chars('A-Za-z0-9_\\-', 40),
  providers: ['gitter'],
  entropy: 3.2,
  accept: isRandom,
  bad: ['GITTER_ACCESS_TOKEN={secret}', '"gitterToken": "{secret}"'],
  good: ['GITTER_ACCESS_TOKEN=your-token', 'gitter: community-room-of-the-shop-and-its-helpers'],
});
