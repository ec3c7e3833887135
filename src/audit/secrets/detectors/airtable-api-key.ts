import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const airtableApiKey = named({
  name: 'airtable-api-key',
  title: 'Airtable API key (before 2024)',
  provider: 'Airtable',
  grants: 'read and change every base of its owner, if Airtable still honours it',
  revoke: 'https://support.airtable.com/docs/airtable-api-key-deprecation-notice',
  severity: 'medium',
  token: base62(17),
  providers: ['airtable'],
  entropy: 3,
  bad: ['AIRTABLE_API_KEY={secret}', 'Airtable.configure({ airtableApiKey: "{secret}" })'],
  good: ['AIRTABLE_API_KEY=keyXXXXXXXXXXXXXX', 'airtable_key_url = https://airtable.com'],
});
