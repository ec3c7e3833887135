import { prefixed } from '../detector.ts';
import { hex, oneOf, shape } from '../shape.ts';

export const packagistToken = prefixed({
  name: 'packagist-token',
  title: 'Private Packagist token',
  provider: 'Private Packagist',
  grants: 'install or publish private packages of the organisation',
  revoke: 'https://packagist.com/docs/api-authentication',
  token: shape`packagist_${oneOf('out', 'uut', 'ort', 'urt', 'ack', 'acs')}_${hex(68)}`,
  keywords: ['packagist_'],
  entropy: 3,
  bad: [
    'PACKAGIST_TOKEN={secret}',
    '"http-basic": { "repo.packagist.com": { "username": "token", "password": "{secret}" } }',
  ],
  good: ['PACKAGIST_TOKEN=$TOKEN', 'packagist_url: https://repo.packagist.com/shop/'],
});
