import { named } from '../detector.ts';
import { base62, chars } from '../shape.ts';

export const pagerdutyKey = named({
  name: 'pagerduty-key',
  title: 'PagerDuty API key',
  provider: 'PagerDuty',
  grants: 'read and change incidents, schedules and users of the account',
  revoke: 'https://support.pagerduty.com/main/docs/api-access-keys#delete-a-rest-api-key',
  token: chars('A-Za-z0-9_+\\-', 20),
  names: [
    'pagerduty_token',
    'pagerduty_api_key',
    'pagerduty_api_token',
    'pagerduty-token',
    'pagerduty-api-key',
    'pagerdutyapikey',
    'pagerdutytoken',
    'pd_api_key',
    'pagerduty_user_token',
  ],
  entropy: 3.5,
  accept: (key) => /\d/.test(key) && /[A-Za-z]/.test(key),
  make: (random) => `u+7${base62(17).make(random)}`,
  bad: ['PAGERDUTY_TOKEN={secret}', 'pagerduty_api_key: "{secret}"'],
  good: ['PAGERDUTY_TOKEN=your_pagerduty_token', 'pagerduty_api_key = $PAGERDUTY_API_KEY'],
});
