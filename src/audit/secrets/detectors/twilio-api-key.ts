import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const twilioApiKey = custom({
  name: 'twilio-api-key',
  title: 'Twilio API key',
  provider: 'Twilio',
  grants: "send messages and calls at the account's cost and read their logs",
  revoke: 'https://www.twilio.com/docs/iam/api-keys#manage-api-keys',
  references: ['https://www.twilio.com/docs/glossary/what-is-a-sid'],
  confidence: 'medium',
  keywords: ['twilio'],
  pattern:
    /(?<![A-Za-z0-9])SK[a-f0-9]{32}(?![A-Za-z0-9])[^A-Za-z0-9\n]{0,6}(?:[^\n]{0,40}\n[^\n]{0,40}?[=:"' ])?(?<![A-Za-z0-9])(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/dg,
  entropy: 3.6,
  accept: (secret) => /[g-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret),
  make: (random) => `x7Q${base62(29).make(random)}`,
  bad: [
    `TWILIO_API_KEY=${'SK'}0f1e2d3c4b5a69788796a5b4c3d2e1f0\nTWILIO_API_SECRET={secret}\n`,
    `import twilio\nclient = Client("${'SK'}0f1e2d3c4b5a69788796a5b4c3d2e1f0", "{secret}")`,
  ],
  good: [`TWILIO_API_KEY=SK${'x'.repeat(32)}\nTWILIO_API_SECRET=$SECRET\n`, 'twilio = Client(SID, SECRET)'],
});
