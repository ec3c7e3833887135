import { prefixed } from '../detector.ts';
import { chars, oneOf, shape } from '../shape.ts';

export const dynatraceToken = prefixed({
  name: 'dynatrace-token',
  title: 'Dynatrace token',
  provider: 'Dynatrace',
  grants: "read and change the environment's data and settings within its scopes",
  revoke:
    'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  references: [
    'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication#token-format-example',
  ],
  token: shape`dt0${oneOf('c01', 's01', 's02', 's06', 's16')}.${chars('A-Z2-7', 8, 24)}.${chars('A-Z2-7', 64)}`,
  keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s06.', 'dt0s16.'],
  entropy: 3.8,
  bad: ['DT_API_TOKEN={secret}', 'Authorization: Api-Token {secret}'],
  good: ['DT_API_TOKEN=dt0c01.XXX.YYY', `Authorization: Api-Token ${'dt0c01.'}ST2EY72KQINMH574WMNVI7YN`],
});
