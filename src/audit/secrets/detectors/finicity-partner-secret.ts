import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const finicityPartnerSecret = named({
  name: 'finicity-partner-secret',
  title: 'Finicity partner secret',
  provider: 'Finicity',
  grants: 'read the bank accounts that customers connected through the partner',
  revoke: 'https://developer.mastercard.com/open-finance-us/documentation/onboarding/',
  severity: 'critical',
  token: base62(20),
  providers: ['finicity'],
  entropy: 3,
  accept: isRandom,
  bad: ['FINICITY_PARTNER_SECRET={secret}', 'finicityPartnerSecret: "{secret}"'],
  good: ['FINICITY_PARTNER_SECRET=your-partner-secret', 'finicity_connect = addFinicityCustomers'],
});
