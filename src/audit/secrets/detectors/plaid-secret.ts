import { named } from '../detector.ts';
import { lower } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const plaidSecret = named({
  name: 'plaid-secret',
  title: 'Plaid API secret',
  provider: 'Plaid',
  grants:
    'with the client id, call the Plaid API as the company: read the accounts of the people who linked them',
  revoke: 'https://plaid.com/docs/account/security/#rotating-secrets',
  severity: 'critical',
  token: lower(30),
  names: ['plaid'],
  entropy: 3.2,
  accept: isMixed,
  bad: ['PLAID_SECRET={secret}', '"plaid_secret": "{secret}"'],
  good: ['PLAID_SECRET=$PLAID_SECRET', 'plaid_env: sandbox'],
});
