import { named } from '../detector.ts';
import { uuid } from '../shape.ts';

export const squarespaceKey = named({
  name: 'squarespace-key',
  title: 'Squarespace API key',
  provider: 'Squarespace',
  grants: 'read and change the orders, stock and customers of the site, within its scopes',
  revoke: 'https://support.squarespace.com/hc/en-us/articles/236297987-Squarespace-API-keys',
  token: uuid,
  names: ['squarespace'],
  entropy: 2.8,
  bad: ['SQUARESPACE_API_KEY={secret}', '"squarespaceKey": "{secret}"'],
  good: ['SQUARESPACE_API_KEY=00000000-0000-0000-0000-000000000000', 'SQUARESPACE_API_KEY=$KEY'],
});
