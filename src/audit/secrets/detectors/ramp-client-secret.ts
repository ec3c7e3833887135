import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const rampClientSecret = prefixed({
  name: 'ramp-client-secret',
  title: 'Ramp client secret',
  provider: 'Ramp',
  grants: 'read and change cards and transactions of the business, within its scopes',
  revoke: 'https://docs.ramp.com/developer-api/v1/authorization',
  severity: 'critical',
  token: shape`ramp_sec_${base62(48)}`,
  entropy: 3.6,
  bad: ['RAMP_CLIENT_SECRET={secret}', 'client_secret: "{secret}"'],
  good: ['RAMP_CLIENT_SECRET=ramp_sec_...', 'ramp_sec_delay: 30'],
});
