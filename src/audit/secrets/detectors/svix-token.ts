import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';

export const svixToken = prefixed({
  name: 'svix-token',
  title: 'Svix authentication token',
  provider: 'Svix',
  grants: "send webhooks in the account's name and read what was sent",
  revoke: 'https://docs.svix.com/authentication',
  severity: 'critical',
  token: shape`${oneOf('sk_', 'testsk_')}${base62(32)}.${oneOf('us', 'eu', 'ca', 'au', 'in')}`,
  keywords: ['svix', 'testsk_'],
  entropy: 3.8,
  bad: ['SVIX_AUTH_TOKEN={secret}', 'new Svix("{secret}")'],
  good: ['SVIX_AUTH_TOKEN=testsk_...', 'svix: sk_name.us'],
});
