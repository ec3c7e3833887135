import { custom } from '../detector.ts';
import { digits, hex } from '../shape.ts';

export const slackUserToken = custom({
  name: 'slack-user-token',
  title: 'Slack user token',
  provider: 'Slack',
  grants: 'read and write Slack as the user, private messages included, within its scopes',
  revoke: 'https://api.slack.com/methods/auth.revoke',
  references: ['https://api.slack.com/authentication/token-types'],
  severity: 'critical',
  keywords: ['xoxp-', 'xoxc-', 'xoxe-'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>xox[pce]-(?:\d-)?\d{6,14}(?:-\d{6,14}){1,3}-[A-Za-z0-9]{10,64})(?![A-Za-z0-9_-])/dg,
  entropy: 3.2,
  make: (random) =>
    `xoxp-${[11, 12, 13].map((length) => digits(length).make(random)).join('-')}-${hex(32).make(random)}`,
  bad: ['SLACK_TOKEN={secret}', 'https://slack.com/api/users.list?token={secret}'],
  good: ['SLACK_TOKEN=xoxp-your-token', 'token=xoxp-1234567890'],
});
