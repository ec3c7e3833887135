import { named } from '../detector.ts';
import { uuid } from '../shape.ts';

export const guardianKey = named({
  name: 'guardian-key',
  title: 'Guardian Open Platform API key',
  provider: 'The Guardian',
  grants: "read articles on the account's quota",
  revoke: 'https://open-platform.theguardian.com/access/',
  severity: 'low',
  token: uuid,
  names: ['guardian_api', 'guardian-api', 'guardianapi', 'guardian_key', 'guardiankey', 'theguardian'],
  entropy: 3,
  bad: ['GUARDIAN_API_KEY={secret}', 'guardianApiKey: "{secret}"'],
  good: ['GUARDIAN_API_KEY=00000000-0000-0000-0000-000000000000', 'GUARDIAN_API_KEY=test'],
});
