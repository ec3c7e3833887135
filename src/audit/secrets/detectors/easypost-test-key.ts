import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const easypostTestKey = prefixed({
  name: 'easypost-test-key',
  title: 'EasyPost test API key',
  provider: 'EasyPost',
  grants: 'read and change the test data of the account; no label is bought',
  revoke: 'https://docs.easypost.com/docs/authentication',
  severity: 'low',
  token: shape`EZTK${base62(54)}`,
  entropy: 3.5,
  bad: ['EASYPOST_TEST_API_KEY={secret}', 'EasyPost::Client.new(api_key: "{secret}")'],
  good: ['EASYPOST_TEST_API_KEY=EZTK...', `EASYPOST_TEST_API_KEY=EZTK${'0'.repeat(54)}`],
});
