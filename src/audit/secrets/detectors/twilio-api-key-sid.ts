import { named } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const twilioApiKeySid = named({
  name: 'twilio-api-key-sid',
  title: 'Twilio API key SID',
  provider: 'Twilio',
  grants: 'name the key to Twilio; it opens nothing without its secret',
  revoke: 'https://www.twilio.com/docs/iam/api-keys',
  severity: 'low',
  confidence: 'low',
  token: shape`SK${hex(32)}`,
  names: ['twilio'],
  entropy: 3,
  bad: ['TWILIO_API_KEY_SID={secret}', 'twilioApiKey: "{secret}"'],
  good: ['TWILIO_API_KEY_SID=$SID', 'twilio_key: SK...'],
});
