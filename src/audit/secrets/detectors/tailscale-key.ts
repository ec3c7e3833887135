import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';

export const tailscaleKey = prefixed({
  name: 'tailscale-key',
  title: 'Tailscale key',
  provider: 'Tailscale',
  grants: 'join a machine to the network or, with an API or OAuth key, change it',
  revoke: 'https://tailscale.com/kb/1085/auth-keys#revoke-an-auth-key',
  references: ['https://tailscale.com/kb/1277/key-prefixes'],
  token: shape`tskey-${oneOf('auth', 'api', 'client', 'scim', 'webhook')}-${base62(10, 18)}-${base62(28, 36)}`,
  keywords: ['tskey-'],
  entropy: 3.8,
  bad: ['TS_AUTHKEY={secret}', 'tailscale up --authkey {secret}'],
  good: ['TS_AUTHKEY=tskey-auth-xxxx', 'tailscale up --authkey tskey-abcdef1432341818'],
});
