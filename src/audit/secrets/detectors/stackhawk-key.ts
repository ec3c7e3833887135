import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const stackhawkKey = prefixed({
  name: 'stackhawk-key',
  title: 'StackHawk API key',
  provider: 'StackHawk',
  grants: 'start scans and read their findings as the user',
  revoke: 'https://docs.stackhawk.com/hawkscan/installation/#get-your-api-key',
  token: shape`hawk.${base64url(20)}.${base64url(20)}`,
  entropy: 3.8,
  accept: isMixed,
  make: (random) => `hawk.7Q4${base64url(17).make(random)}.${base64url(20).make(random)}`,
  bad: ['HAWK_API_KEY={secret}', 'hawk init --api-key={secret}'],
  good: ['HAWK_API_KEY=hawk.xxx...', 'hawk.configuration_of_target.authentication_by_url'],
});
