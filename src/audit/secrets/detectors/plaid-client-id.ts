import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const plaidClientId = named({
  name: 'plaid-client-id',
  title: 'Plaid client id',
  provider: 'Plaid',
  grants: 'name the company to Plaid; it opens nothing without the secret',
  revoke: 'A client id cannot be changed; replace the secret when it leaked with it.',
  severity: 'low',
  confidence: 'low',
  token: base62(24),
  names: ['plaid'],
  entropy: 3.2,
  accept: isMixed,
  bad: ['PLAID_CLIENT_ID={secret}', '"plaidClientId": "{secret}"'],
  good: ['PLAID_CLIENT_ID=$PLAID_CLIENT_ID', 'plaid_products: transactions'],
});
