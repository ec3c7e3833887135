import { prefixed } from '../detector.ts';
import { base62, hex, shape } from '../shape.ts';

export const airtableToken = prefixed({
  name: 'airtable-token',
  title: 'Airtable personal access token',
  provider: 'Airtable',
  grants: 'read and change the bases within its scopes',
  revoke: 'https://support.airtable.com/docs/creating-personal-access-tokens',
  token: shape`pat${base62(14)}.${hex(64)}`,
  keywords: ['airtable'],
  entropy: 3.3,
  bad: [
    'AIRTABLE_API_KEY={secret}',
    'curl https://api.airtable.com/v0/meta/bases -H "Authorization: Bearer {secret}"',
    'new Airtable({ apiKey: "{secret}" })',
  ],
  good: ['AIRTABLE_API_KEY=patXXXXXXXXXXXXXX.…', 'git show patch01234567890.orig'],
});
