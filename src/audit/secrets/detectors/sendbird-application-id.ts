import { named } from '../detector.ts';
import { uuid } from '../shape.ts';

export const sendbirdApplicationId = named({
  name: 'sendbird-application-id',
  title: 'Sendbird application id',
  provider: 'Sendbird',
  grants: 'name the application to Sendbird, which lets anybody in unless access tokens are demanded',
  revoke: 'https://sendbird.com/docs/chat/sdk/v4/javascript/application/authenticating-a-user/authentication',
  severity: 'low',
  confidence: 'low',
  token: uuid,
  names: ['sendbird'],
  entropy: 2.8,
  bad: ['SENDBIRD_APP_ID={secret}', 'new SendBird({ appId: sendbird_id = "{secret}" })'],
  good: ['SENDBIRD_APP_ID=00000000-0000-0000-0000-000000000000', 'SENDBIRD_APP_ID=$ID'],
});
