import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const bitlyToken = named({
  name: 'bitly-token',
  title: 'Bitly access token',
  provider: 'Bitly',
  grants: 'make and change short links of the account and read its clicks',
  revoke: 'https://dev.bitly.com/docs/getting-started/authentication/',
  token: hex(40),
  names: [
    'bitly_access_token',
    'bitly-access-token',
    'bitlyaccesstoken',
    'bitly_token',
    'bitlytoken',
    'bitly_api',
    'bitlyapi',
    'bitly_generic_access',
  ],
  entropy: 3,
  bad: ['BITLY_ACCESS_TOKEN={secret}', '"bitlyAccessToken": "{secret}"'],
  good: ['BITLY_ACCESS_TOKEN=$TOKEN', 'bitly_commit = da39a3ee5e6b4b0d3255bfef95601890afd80709'],
});
