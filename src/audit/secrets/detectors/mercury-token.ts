import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const mercuryToken = custom({
  name: 'mercury-token',
  title: 'Mercury API token',
  provider: 'Mercury',
  grants: 'read balances and transactions of the company, or send money',
  revoke: 'https://docs.mercury.com/reference/getting-started-with-your-api',
  severity: 'critical',
  unmistakable: true,
  keywords: ['mercury_production_'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>(?:secret-token:)?mercury_production_[a-z]{2,6}_[A-Za-z0-9]{30,60}_yrucrem)(?![A-Za-z0-9_])/dg,
  entropy: 3.8,
  make: (random) => `secret-token:mercury_production_wma_${base62(44).make(random)}_yrucrem`,
  bad: ['MERCURY_API_TOKEN={secret}', 'curl --user "{secret}": https://api.mercury.com/api/v1/accounts'],
  good: [
    `MERCURY_API_TOKEN=secret-token:mercury_production_rma_${'x'.repeat(44)}_yrucrem`,
    'mercury_production_url = 1',
  ],
});
