import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';

export const anyscaleKey = prefixed({
  name: 'anyscale-key',
  title: 'Anyscale credential',
  provider: 'Anyscale',
  grants: "run clusters at the organisation's cost",
  revoke: 'https://docs.anyscale.com/iam/api-keys',
  token: shape`${oneOf('esecret_', 'sss_', 'aph0_')}${base62(24, 80)}`,
  keywords: ['esecret_', 'aph0_', 'anyscale'],
  entropy: 3.6,
  accept: (token) => /\d/.test(token),
  make: (random) => `esecret_${base62(25).make(random)}7`,
  bad: ['ANYSCALE_API_KEY={secret}', 'anyscale_token: "{secret}"'],
  good: [`ANYSCALE_API_KEY=esecret_${'x'.repeat(26)}`, 'esecret_of_the_service_account = None'],
});
