import { prefixed } from '../detector.ts';
import { base64url, oneOf, shape } from '../shape.ts';

export const onfidoLiveToken = prefixed({
  name: 'onfido-live-token',
  title: 'Onfido live API token',
  provider: 'Onfido',
  grants: "read applicants' identity documents and start checks at the account's cost",
  revoke: 'https://documentation.onfido.com/api/latest/#api-tokens',
  severity: 'critical',
  token: shape`${oneOf('api_live.', 'api_live_us.', 'api_live_ca.')}${base64url(11)}.${base64url(32)}`,
  keywords: ['api_live.', 'api_live_us.', 'api_live_ca.'],
  entropy: 3.8,
  bad: ['ONFIDO_API_TOKEN={secret}', 'Authorization: Token token={secret}'],
  good: ['ONFIDO_API_TOKEN=api_live.YOUR_TOKEN', 'config.api_live.endpoint'],
});
