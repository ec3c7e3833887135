import { named } from '../detector.ts';
import { chars } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const fastlyToken = named({
  name: 'fastly-token',
  title: 'Fastly API token',
  provider: 'Fastly',
  grants: 'change and purge the services that its scope covers, so that visitors get other content',
  revoke: 'https://docs.fastly.com/en/guides/using-api-tokens',
  references: ['https://www.fastly.com/documentation/reference/api/auth-tokens/'],
  severity: 'critical',
  token: chars('A-Za-z0-9=_\\-', 32),
  providers: ['fastly'],
  entropy: 3.6,
  accept: isRandom,
  bad: ['FASTLY_API_TOKEN={secret}', 'curl -H "Fastly-Key: {secret}" https://api.fastly.com/service'],
  good: [
    'FASTLY_API_TOKEN=your-api-token',
    'fastly_service: shop-production-frontend-service',
    'Fastly-Key: $FASTLY_API_TOKEN',
  ],
});
