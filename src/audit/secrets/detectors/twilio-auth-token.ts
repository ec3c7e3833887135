import { custom } from '../detector.ts';
import { hex } from '../shape.ts';
import { given } from './formats/given.ts';
import { near } from './formats/near.ts';

/** The account that it belongs to. */
const account = '(?<![A-Za-z0-9])AC[a-f0-9]{32}(?![A-Za-z0-9])';
const token = '(?<![A-Za-z0-9])[a-f0-9]{32}(?![A-Za-z0-9])';

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
    `(?<secret>${near(account, token)}|(?<![A-Za-z0-9])${given('twilio_(?:auth_)?token', '[a-f0-9]{32}')}(?![A-Za-z0-9]))`,
    'dg',
  ),
  window: { before: 420, after: 480 },
  entropy: 3,
  make: (random) => hex(32).make(random),
  bad: [
    'TWILIO_AUTH_TOKEN={secret}',
    'TWILIO_ACCOUNT_SID=AC0f1e2d3c4b5a69788796a5b4c3d2e1f0\nTWILIO_AUTH_TOKEN={secret}\n',
    'twilio = Client("AC0f1e2d3c4b5a69788796a5b4c3d2e1f0", "{secret}")',
    'twilio:\n  token: {secret}\n  from: "+15005550006"\n  sid: AC0f1e2d3c4b5a69788796a5b4c3d2e1f0\n',
  ],
  good: [
    'TWILIO_AUTH_TOKEN=your_auth_token',
    `TWILIO_ACCOUNT_SID=AC${'0'.repeat(32)}`,
    'twilio_auth_token = os.environ["TWILIO_AUTH_TOKEN"]',
  ],
});
