import { named } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';

export const chargebeeKey = named({
  name: 'chargebee-key',
  title: 'Chargebee API key',
  provider: 'Chargebee',
  grants: 'read and change the subscriptions and customers of the site, for a test key of its test site',
  revoke: 'https://www.chargebee.com/docs/2.0/api_keys.html',
  severity: 'critical',
  token: shape`${oneOf('live', 'test')}_${base62(20, 50)}`,
  names: ['chargebee'],
  entropy: 3.4,
  bad: ['CHARGEBEE_API_KEY={secret}', 'chargebee.configure("{secret}", "shop")'],
  good: ['CHARGEBEE_API_KEY=test_...', `chargebee_site = test_${'x'.repeat(20)}`],
});
