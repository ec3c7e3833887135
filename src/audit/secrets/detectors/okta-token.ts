import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { given } from './formats/given.ts';

const token = '00[A-Za-z0-9_=-]{40}';

export const oktaToken = custom({
  name: 'okta-token',
  title: 'Okta API token',
  provider: 'Okta',
  grants: 'read and change users, groups and applications as the administrator who made it',
  revoke: 'https://help.okta.com/en-us/content/topics/security/api.htm',
  severity: 'critical',
  keywords: ['ssws', 'okta'],
  pattern: new RegExp(
    `(?<secret>(?<=SSWS )${token}|${given('okta_(?:api_|client_|org_)?(?:token|key)', token)})(?![A-Za-z0-9_=-])`,
    'dg',
  ),
  entropy: 4,
  make: (random) => `00${base62(40).make(random)}`,
  bad: ['Authorization: SSWS {secret}', 'OKTA_API_TOKEN={secret}', 'okta_api_token = "{secret}"'],
  good: ['Authorization: SSWS $OKTA_TOKEN', `OKTA_API_TOKEN=00${'x'.repeat(40)}`],
});
