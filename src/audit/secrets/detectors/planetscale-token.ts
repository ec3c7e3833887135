import { prefixed } from '../detector.ts';
import { base62, chars, oneOf, shape } from '../shape.ts';

export const planetscaleToken = prefixed({
  name: 'planetscale-token',
  title: 'PlanetScale token or password',
  provider: 'PlanetScale',
  grants: 'read and change the databases of the organisation within its permissions',
  revoke: 'https://planetscale.com/docs/api/reference/service-tokens',
  severity: 'critical',
  token: shape`${oneOf('pscale_tkn_', 'pscale_pw_', 'pscale_oauth_')}${chars('A-Za-z0-9_.=\\-', 31, 63)}${base62(1)}`,
  keywords: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
  entropy: 3.6,
  bad: ['PLANETSCALE_SERVICE_TOKEN={secret}', 'mysql://user:{secret}@aws.connect.psdb.cloud/shop'],
  good: [`PLANETSCALE_PASSWORD=pscale_pw_${'x'.repeat(43)}`, 'pscale_tkn_name: shop'],
});
