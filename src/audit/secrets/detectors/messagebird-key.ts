import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const messagebirdKey = named({
  name: 'messagebird-key',
  title: 'MessageBird access key',
  provider: 'MessageBird',
  grants: "send messages and calls on the account's bill and read their logs",
  revoke: 'https://developers.messagebird.com/api/#authentication',
  token: base62(25),
  providers: ['messagebird', 'message-bird', 'message_bird'],
  entropy: 3,
  accept: isRandom,
  bad: ['MESSAGEBIRD_API_KEY={secret}', '"messageBirdAccessKey": "{secret}"'],
  good: ['MESSAGEBIRD_API_KEY=your-access-key', 'messagebird_template: orderconfirmationmessages'],
});
