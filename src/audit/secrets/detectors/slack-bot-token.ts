import { custom } from '../detector.ts';
import { base62, digits } from '../shape.ts';

export const slackBotToken = custom({
  name: 'slack-bot-token',
  title: 'Slack bot token',
  provider: 'Slack',
  grants: 'read and write messages as the bot, within its scopes',
  revoke: 'https://api.slack.com/methods/auth.revoke',
  references: ['https://api.slack.com/authentication/token-types'],
  keywords: ['xoxb-'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>xoxb-\d{8,14}-(?:\d{9,14}-)?[A-Za-z0-9]{18,34})(?![A-Za-z0-9_-])/dg,
  prefix: 'xoxb-',
  entropy: 3.2,
  make: (random) => `xoxb-${digits(12).make(random)}-${digits(13).make(random)}-${base62(24).make(random)}`,
  bad: ['SLACK_BOT_TOKEN={secret}', 'new App({ token: "{secret}" })'],
  good: [
    'SLACK_BOT_TOKEN=xoxb-your-token',
    `SLACK_BOT_TOKEN=xoxb-000000000000-000000000000-${'x'.repeat(24)}`,
  ],
});
