import { custom } from '../detector.ts';
import { hex } from '../shape.ts';
import { given } from './formats/given.ts';

/** The account it belongs to, on the same line or the one before. */
const account =
  /(?<![A-Za-z0-9])AC[a-f0-9]{32}(?![A-Za-z0-9])[^A-Za-z0-9\n]{0,6}(?:[^\n]{0,40}\n[^\n]{0,40}?[=:"' ])?/;

export const twilioAuthToken = custom({
  name: 'twilio-auth-token',
  title: 'Twilio auth token',
  provider: 'Twilio',
  grants: 'do everything with the Twilio account: send messages and calls, buy numbers, read logs',
  revoke: 'https://www.twilio.com/docs/iam/api/authtoken#rotate-your-auth-token',
  references: ['https://www.twilio.com/docs/iam/api/authtoken'],
  severity: 'critical',
  keywords: ['twilio', 'auth_token', 'authtoken'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?<secret>(?=[a-f0-9]{32}(?![A-Za-z0-9]))(?<=${account.source})[a-f0-9]{32}|${given('twilio_(?:auth_)?token', '[a-f0-9]{32}')})(?![A-Za-z0-9])`,
    'dg',
  ),
  entropy: 3,
  make: (random) => hex(32).make(random),
  bad: [
    'TWILIO_AUTH_TOKEN={secret}',
    'TWILIO_ACCOUNT_SID=AC0f1e2d3c4b5a69788796a5b4c3d2e1f0\nTWILIO_AUTH_TOKEN={secret}\n',
    'twilio = Client("AC0f1e2d3c4b5a69788796a5b4c3d2e1f0", "{secret}")',
  ],
  good: [
    'TWILIO_AUTH_TOKEN=your_auth_token',
    `TWILIO_ACCOUNT_SID=AC${'0'.repeat(32)}`,
    'twilio_auth_token = os.environ["TWILIO_AUTH_TOKEN"]',
  ],
});
