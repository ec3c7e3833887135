import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const browserstackAccessKey = named({
  name: 'browserstack-access-key',
  title: 'BrowserStack access key',
  provider: 'BrowserStack',
  grants: "run tests at the account's cost and see its recordings",
  revoke: 'https://www.browserstack.com/docs/automate/api-reference/selenium/authentication',
  token: base62(20),
  names: [
    'browserstack_access_key',
    'browserstack-access-key',
    'browserstackaccesskey',
    'browserstack_key',
    'browserstackkey',
    'browserstack.key',
  ],
  entropy: 3.2,
  accept: (key) => /[a-z]/.test(key) && /\d/.test(key),
  make: (random) => `a7${base62(18).make(random)}`,
  bad: ['BROWSERSTACK_ACCESS_KEY={secret}', 'browserstack.key = "{secret}"'],
  good: ['BROWSERSTACK_ACCESS_KEY=YOUR_ACCESS_KEY_HERE', 'browserstack_key: BROWSERSTACKACCESSKEY'],
});
