import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const stytchTestSecret = prefixed({
  name: 'stytch-test-secret',
  title: 'Stytch test secret',
  provider: 'Stytch',
  grants: 'make sessions for every test user of the project',
  revoke: 'https://stytch.com/docs/api/authentication',
  severity: 'low',
  token: shape`secret-test-${base64url(35)}=`,
  entropy: 3.8,
  bad: ['STYTCH_SECRET={secret}', 'secret: "{secret}"'],
  good: ['STYTCH_SECRET=secret-test-...', 'name: secret-test-rotation'],
});
