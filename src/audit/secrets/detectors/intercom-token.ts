import { custom } from '../detector.ts';
import { hex } from '../shape.ts';
import { decodeBase64 } from './formats/decode.ts';
import { given } from './formats/given.ts';
import { isRandom } from './formats/random.ts';

export const intercomToken = custom({
  name: 'intercom-token',
  title: 'Intercom access token',
  provider: 'Intercom',
  grants: 'read and change the conversations and customers of the workspace',
  revoke: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  keywords: ['dg9ro', 'intercom'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9+/])(?<secret>dG9rO[A-Za-z0-9+/]{54}=|${given('intercom_(?:access_|api_)?(?:token|key)', '[a-z0-9=_-]{60}')})(?![A-Za-z0-9+/=])`,
    'dg',
  ),
  entropy: 3.8,
  // Today's token says "tok:" and more in base64.
  accept: (token) =>
    token.startsWith('dG9rO')
      ? /^tok:[\w-]{30,}/.test(decodeBase64(token)?.toString('latin1') ?? '')
      : isRandom(token),
  make: (random) => {
    const id = [8, 4, 4, 4, 12].map((length) => hex(length).make(random)).join('_');
    return Buffer.from(`tok:${id}:1:0`).toString('base64');
  },
  bad: ['INTERCOM_ACCESS_TOKEN={secret}', 'new Client({ tokenAuth: { token: "{secret}" } })'],
  good: ['INTERCOM_ACCESS_TOKEN=dG9rO...', 'INTERCOM_ACCESS_TOKEN=$TOKEN'],
});
