import { custom } from '../detector.ts';
import { digits, hex, upper } from '../shape.ts';

export const slackAppToken = custom({
  name: 'slack-app-token',
  title: 'Slack app-level token',
  provider: 'Slack',
  grants: "receive the app's events over a socket, messages included",
  revoke: 'In api.slack.com under Your Apps, Basic Information, App-Level Tokens.',
  references: ['https://api.slack.com/authentication/token-types'],
  keywords: ['xapp-'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>xapp-\d-[A-Z0-9]{9,13}-\d{11,15}-[a-f0-9]{64})(?![A-Za-z0-9_-])/dg,
  prefix: 'xapp-',
  entropy: 3.2,
  make: (random) => `xapp-1-A${upper(10).make(random)}-${digits(13).make(random)}-${hex(64).make(random)}`,
  bad: ['SLACK_APP_TOKEN={secret}', 'appToken: "{secret}",'],
  good: ['SLACK_APP_TOKEN=xapp-your-app-token', 'xapp-1-A0000000000-0000000000000-…'],
});
