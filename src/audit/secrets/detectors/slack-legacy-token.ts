import { custom } from '../detector.ts';
import { entropyOf } from '../entropy.ts';
import { digits, hex } from '../shape.ts';

export const slackLegacyToken = custom({
  name: 'slack-legacy-token',
  title: 'Slack token of a legacy kind',
  provider: 'Slack',
  grants: 'read and write Slack as the workspace app, the user or the session that it belongs to',
  revoke: 'https://api.slack.com/methods/auth.revoke',
  severity: 'critical',
  keywords: ['xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>xox[aros]-(?:\d-)?(?:\d{6,14}-){1,3}[A-Za-z0-9]{8,64}|xox[ar]-(?:\d-)?[A-Za-z0-9]{8,48})(?![A-Za-z0-9_-])/dg,
  // The numbers are public and name the workspace and the user: the rest tells.
  accept: (token) => {
    const rest = token.split('-').at(-1) ?? '';
    return /\d/.test(rest) && entropyOf(rest) >= 2.5;
  },
  make: (random) =>
    `xoxa-2-${[9, 11, 13].map((length) => digits(length).make(random)).join('-')}-${hex(32).make(random)}`,
  bad: ['SLACK_TOKEN={secret}', 'https://slack.com/api/users.list?token={secret}'],
  good: ['SLACK_TOKEN=xoxa-your-token', 'token=xoxs-1234567890'],
});
