import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const finicityAppKey = named({
  name: 'finicity-app-key',
  title: 'Finicity app key',
  provider: 'Finicity',
  grants: "call Finicity's API as the partner, together with the partner secret",
  revoke: 'https://developer.mastercard.com/open-finance-us/documentation/onboarding/',
  severity: 'medium',
  token: hex(32),
  providers: ['finicity'],
  entropy: 3,
  bad: ['FINICITY_APP_KEY={secret}', '"Finicity-App-Key": "{secret}"'],
  good: ['FINICITY_APP_KEY=your-app-key', 'finicity_partner_id: 2445581234567'],
});
