import { named } from '../detector.ts';
import { base62, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const sanityToken = named({
  name: 'sanity-token',
  title: 'Sanity API token',
  provider: 'Sanity',
  grants: 'read drafts and change the content of the project, within its role',
  revoke: 'https://www.sanity.io/docs/content-lake/http-auth',
  token: shape`sk${base62(78, 180)}`,
  names: ['sanity'],
  entropy: 4,
  accept: isMixed,
  bad: ['SANITY_API_TOKEN={secret}', '"sanityToken": "{secret}"'],
  good: ['SANITY_API_TOKEN=$TOKEN', 'sanity_check: skipped'],
});
