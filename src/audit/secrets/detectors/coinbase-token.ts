import { named } from '../detector.ts';
import { base64url } from '../shape.ts';

export const coinbaseToken = named({
  name: 'coinbase-token',
  title: 'Coinbase access token or secret',
  provider: 'Coinbase',
  grants: 'read the balances and, within its rights, move the money of the account',
  revoke: 'https://docs.cdp.coinbase.com/get-started/authentication/overview',
  severity: 'critical',
  token: base64url(64),
  providers: ['coinbase'],
  entropy: 3.4,
  bad: ['COINBASE_API_SECRET={secret}', 'coinbaseToken: "{secret}"'],
  good: ['COINBASE_API_SECRET=$SECRET', 'coinbase_token_id: 1'],
});
