import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const freshbooksToken = named({
  name: 'freshbooks-token',
  title: 'FreshBooks access token',
  provider: 'FreshBooks',
  grants: 'read and change the invoices and clients of the business',
  revoke: 'https://www.freshbooks.com/api/authentication',
  token: base62(64),
  providers: ['freshbooks'],
  entropy: 3,
  accept: isRandom,
  bad: ['FRESHBOOKS_ACCESS_TOKEN={secret}', 'freshbooks_client_secret: {secret}'],
  good: ['FRESHBOOKS_ACCESS_TOKEN=your-token', 'freshbooks_url: https://api.freshbooks.com/auth/oauth/token'],
});
