import { named } from '../detector.ts';
import { uuid } from '../shape.ts';

export const messagebirdClientId = named({
  name: 'messagebird-client-id',
  title: 'MessageBird client ID',
  provider: 'MessageBird',
  grants: 'nothing by itself: it names the application, whose key may be near',
  revoke: 'https://developers.messagebird.com/',
  severity: 'low',
  confidence: 'low',
  token: uuid,
  names: ['messagebird', 'message-bird', 'message_bird'],
  entropy: 3,
  bad: ['MESSAGEBIRD_CLIENT_ID={secret}', '"messageBirdClientId": "{secret}"'],
  good: ['MESSAGEBIRD_CLIENT_ID=00000000-0000-0000-0000-000000000000', 'messagebird_channel: sms'],
});
