import { prefixed } from '../detector.ts';
import { chars, oneOf, shape } from '../shape.ts';

export const duffelToken = prefixed({
  name: 'duffel-token',
  title: 'Duffel access token',
  provider: 'Duffel',
  grants: 'search, order and pay flights and stays as the team, in test mode for nothing',
  revoke: 'https://duffel.com/docs/api/overview/authentication',
  token: shape`duffel_${oneOf('test', 'live')}_${chars('A-Za-z0-9_=\\-', 43)}`,
  entropy: 3.5,
  bad: ['DUFFEL_ACCESS_TOKEN={secret}', 'new Duffel({ token: "{secret}" })'],
  good: [`DUFFEL_ACCESS_TOKEN=duffel_test_${'x'.repeat(43)}`, 'duffel_live_mode = true'],
});
