import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const yandexApiKey = prefixed({
  name: 'yandex-api-key',
  title: 'Yandex Cloud API key',
  provider: 'Yandex Cloud',
  grants: "call the services at the account's cost as the service account",
  revoke: 'https://yandex.cloud/docs/iam/operations/authentication/manage-api-keys#delete-api-key',
  references: ['https://yandex.cloud/docs/iam/concepts/authorization/api-key'],
  token: shape`AQVN${base64url(34, 38)}`,
  entropy: 3.8,
  accept: isMixed,
  make: (random) => `AQVN1z4${base64url(31).make(random)}x`,
  bad: ['YANDEX_API_KEY={secret}', 'Authorization: Api-Key {secret}'],
  good: ['YANDEX_API_KEY=AQVN...', `data:font/woff2;base64,AQVN${'A'.repeat(40)}`],
});
