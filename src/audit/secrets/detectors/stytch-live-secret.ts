import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const stytchLiveSecret = prefixed({
  name: 'stytch-live-secret',
  title: 'Stytch live secret',
  provider: 'Stytch',
  grants: 'make sessions for every user of the project',
  revoke: 'https://stytch.com/docs/api/authentication',
  severity: 'critical',
  token: shape`secret-live-${base64url(35)}=`,
  entropy: 3.8,
  bad: ['STYTCH_SECRET={secret}', 'secret: "{secret}"'],
  good: ['STYTCH_SECRET=secret-live-...', 'name: secret-live-rotation'],
});
