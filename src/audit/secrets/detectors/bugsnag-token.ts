import { named } from '../detector.ts';
import { either, hex, uuid } from '../shape.ts';

export const bugsnagToken = named({
  name: 'bugsnag-token',
  title: 'BugSnag API key or token',
  provider: 'BugSnag',
  grants: 'report errors to the project; with a personal token, read its errors and users',
  revoke: 'https://docs.bugsnag.com/product/security/account-security/',
  severity: 'low',
  token: either(hex(32), uuid),
  names: [
    'bugsnag_api_key',
    'bugsnag-api-key',
    'bugsnagapikey',
    'bugsnag_auth_token',
    'bugsnag_token',
    'bugsnagtoken',
    'com.bugsnag.android.api_key',
  ],
  entropy: 3,
  bad: [
    'BUGSNAG_API_KEY={secret}',
    '<meta-data android:name="com.bugsnag.android.API_KEY" value="{secret}" />',
  ],
  good: ['BUGSNAG_API_KEY=your-api-key-here', 'bugsnag_token: ENV["BUGSNAG"]'],
});
