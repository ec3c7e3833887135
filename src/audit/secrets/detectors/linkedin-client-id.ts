import { named } from '../detector.ts';
import { lower } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const linkedinClientId = named({
  name: 'linkedin-client-id',
  title: 'LinkedIn client ID',
  provider: 'LinkedIn',
  grants: 'nothing by itself: it names the application, whose secret may be near',
  revoke: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
  severity: 'info',
  confidence: 'low',
  token: lower(14),
  names: ['linkedin', 'linked_in', 'linked-in'],
  entropy: 2.8,
  accept: isRandom,
  bad: ['LINKEDIN_CLIENT_ID={secret}', '"linkedinClientId": "{secret}"'],
  good: ['LINKEDIN_CLIENT_ID=your_client_id', 'linkedin: "companyprofile"', 'linkedin: janedoe-1234567'],
});
