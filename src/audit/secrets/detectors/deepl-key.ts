import { named } from '../detector.ts';
import { maybe, oneOf, shape, uuid } from '../shape.ts';

export const deeplKey = named({
  name: 'deepl-key',
  title: 'DeepL API key',
  provider: 'DeepL',
  grants: "translate at the account's cost",
  revoke: 'https://support.deepl.com/hc/en-us/articles/360020695820',
  severity: 'medium',
  token: shape`${uuid}${maybe(oneOf(':fx'))}`,
  names: ['deepl', 'deepl-auth-key'],
  entropy: 3,
  bad: ['DEEPL_API_KEY={secret}', 'Authorization: DeepL-Auth-Key {secret}'],
  good: ['DEEPL_API_KEY=$KEY', 'DEEPL_AUTH_KEY=00000000-0000-0000-0000-000000000000:fx'],
});
