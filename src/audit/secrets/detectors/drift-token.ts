import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const driftToken = named({
  name: 'drift-token',
  title: 'Drift token',
  provider: 'Drift',
  grants: 'read the conversations and contacts of the account',
  revoke: 'https://devdocs.drift.com/docs/authentication-and-scopes',
  token: base62(32),
  names: [
    'drift_api_token',
    'drift_token',
    'drift_access_token',
    'drift_oauth',
    'driftapitoken',
    'driftaccesstoken',
    'drift_client_secret',
    'drift_verification_token',
  ],
  entropy: 3.4,
  bad: ['DRIFT_API_TOKEN={secret}', 'driftAccessToken: "{secret}"'],
  good: ['DRIFT_API_TOKEN=$TOKEN', 'drift_token_refresh: detected-by-the-nightly-job'],
});
