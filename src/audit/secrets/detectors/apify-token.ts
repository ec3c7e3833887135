import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const apifyToken = prefixed({
  name: 'apify-token',
  title: 'Apify API token',
  provider: 'Apify',
  grants: "run actors at the account's cost and read its datasets",
  revoke: 'https://docs.apify.com/platform/integrations/api',
  token: shape`apify_api_${base62(36)}`,
  entropy: 3.6,
  bad: ['APIFY_TOKEN={secret}', 'https://api.apify.com/v2/acts?token={secret}'],
  good: [`APIFY_TOKEN=apify_api_${'x'.repeat(36)}`, 'apify_api_client = None'],
});
