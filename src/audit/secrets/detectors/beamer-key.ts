import { named } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const beamerKey = named({
  name: 'beamer-key',
  title: 'Beamer API key',
  provider: 'Beamer',
  grants: 'read and publish the announcements of the account and read its users',
  revoke: 'https://www.getbeamer.com/api',
  token: shape`b_${base64url(44)}`,
  names: ['beamer'],
  entropy: 3.5,
  bad: ['BEAMER_API_KEY={secret}', '"Beamer-Api-Key": "{secret}"'],
  good: ['BEAMER_API_KEY=b_...', 'beamer_theme = b_blue'],
});
