import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const algoliaAdminKey = named({
  name: 'algolia-admin-key',
  title: 'Algolia admin API key',
  provider: 'Algolia',
  grants: "read, change and delete the application's indexes and make further keys",
  revoke: 'https://www.algolia.com/doc/guides/security/api-keys/',
  token: hex(32),
  names: [
    'algolia_admin',
    'algolia-admin',
    'algoliaadmin',
    'algolia_write',
    'algolia_api_key',
    'algoliaapikey',
    'algolia_secret',
    'algolia_token',
    'algoliatoken',
  ],
  entropy: 3,
  bad: ['ALGOLIA_ADMIN_KEY={secret}', '"algoliaAdminApiKey": "{secret}"'],
  good: ['ALGOLIA_ADMIN_KEY=your-admin-key', 'algolia_search_hash: da39a3ee5e6b4b0d3255bfef95601890afd80709'],
});
