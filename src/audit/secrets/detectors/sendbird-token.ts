import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const sendbirdToken = named({
  name: 'sendbird-token',
  title: 'Sendbird API token',
  provider: 'Sendbird',
  grants: 'read and write the messages and users of the application',
  revoke: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  severity: 'critical',
  token: hex(40),
  names: ['sendbird'],
  entropy: 3,
  bad: ['SENDBIRD_API_TOKEN={secret}', '"sendbirdToken": "{secret}"'],
  good: ['SENDBIRD_API_TOKEN=$TOKEN', 'sendbird_region: eu-west-1'],
});
