import { prefixed } from '../detector.ts';
import { chars, shape } from '../shape.ts';

export const frameioToken = prefixed({
  name: 'frameio-token',
  title: 'Frame.io developer token',
  provider: 'Frame.io',
  grants: 'read, comment and delete the media of the account within its scopes',
  revoke: 'https://developer.frame.io/docs/getting-started/authentication',
  token: shape`fio-u-${chars('A-Za-z0-9=_\\-', 64)}`,
  entropy: 3.6,
  bad: ['FRAMEIO_TOKEN={secret}', 'Authorization: Bearer {secret}'],
  good: [`FRAMEIO_TOKEN=fio-u-${'x'.repeat(64)}`, 'fio-u-turn is a name'],
});
