import { custom } from '../detector.ts';
import { isBasicCredential } from './formats/basic.ts';
import { randomText } from './formats/sample.ts';

export const dockerConfigAuth = custom({
  name: 'docker-config-auth',
  title: 'Registry credentials in a Docker configuration',
  provider: 'container registry',
  grants: 'sign in to the container registry as the user, pull private images and perhaps push replaced ones',
  revoke: 'Change the password or token at the registry that the entry names.',
  references: ['https://docs.docker.com/reference/cli/docker/login/#credential-stores'],
  selfMade: true,
  keywords: ['"auth"', '\\"auth\\"'],
  pattern: /\\?"auth\\?"\s{0,8}:\s{0,8}\\?"(?<secret>[A-Za-z0-9+/]{12,2000}={0,2})\\?"/dg,
  window: { before: 32, after: 2100 },
  accept: isBasicCredential,
  make: (random) => Buffer.from(`shop:${randomText(random, 20)}`).toString('base64'),
  bad: [
    '{ "auths": { "registry.shop.example": { "auth": "{secret}" } } }',
    '.dockerconfigjson: \'{"auths":{"ghcr.io":{"auth":"{secret}"}}}\'',
  ],
  good: [
    '{ "auths": { "ghcr.io": { "auth": "" } } }',
    '{ "auth": "userAuthenticationService" }',
    '{ "auth": "$DOCKER_AUTH" }',
  ],
});
