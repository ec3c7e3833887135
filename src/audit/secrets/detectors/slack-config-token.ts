import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const slackConfigToken = custom({
  name: 'slack-config-token',
  title: 'Slack app configuration token',
  provider: 'Slack',
  grants: 'create and change the Slack apps of the workspace; a refresh token renews it',
  revoke: 'https://api.slack.com/authentication/config-tokens',
  references: ['https://api.slack.com/authentication/config-tokens'],
  keywords: ['xoxe-', 'xoxe.xox'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{140,180})(?![A-Za-z0-9_-])/dg,
  prefix: 'xoxe',
  entropy: 3.6,
  make: (random) => `xoxe-1-${base62(146).make(random)}`,
  bad: ['SLACK_CONFIG_REFRESH={secret}', '{"refresh_token":"{secret}"}'],
  good: ['SLACK_CONFIG_REFRESH=xoxe-1-abcdefg', 'token: xoxe.xoxp-1-...'],
});
