import { prefixed } from '../detector.ts';
import { oneOf, shape, uuid } from '../shape.ts';

export const plaidToken = prefixed({
  name: 'plaid-token',
  title: 'Plaid access token',
  provider: 'Plaid',
  grants: "with the client's secret, read the bank accounts and transactions of the person who linked them",
  revoke: 'https://plaid.com/docs/api/items/#itemremove',
  token: shape`access-${oneOf('production', 'development', 'sandbox')}-${uuid}`,
  keywords: ['access-production-', 'access-development-', 'access-sandbox-'],
  entropy: 3,
  bad: ['PLAID_ACCESS_TOKEN={secret}', '"access_token": "{secret}"'],
  good: [
    'PLAID_ACCESS_TOKEN=access-sandbox-00000000-0000-0000-0000-000000000000',
    'name: access-production-database',
  ],
});
