import { custom } from '../detector.ts';
import { base62, upper } from '../shape.ts';

export const slackWebhook = custom({
  name: 'slack-webhook',
  title: 'Slack incoming webhook',
  provider: 'Slack',
  grants: 'post messages into the channel or start the workflow that it belongs to',
  revoke: 'https://api.slack.com/messaging/webhooks',
  severity: 'medium',
  keywords: ['hooks.slack.com/'],
  pattern:
    /hooks\.slack\.com\/(?<secret>services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{24}|(?:workflows|triggers)\/[TE][A-Z0-9]{8,12}\/(?:A[A-Z0-9]{8,12}\/)?\d{10,20}\/[A-Za-z0-9]{24,40})(?![A-Za-z0-9])/dg,
  entropy: 3.5,
  make: (random) =>
    `services/T${upper(10).make(random)}/B${upper(10).make(random)}/${base62(24).make(random)}`,
  bad: [
    'SLACK_WEBHOOK=https://hooks.slack.com/{secret}',
    'curl -X POST -d \'{"text":"hi"}\' https://hooks.slack.com/{secret}',
  ],
  good: [
    `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`,
    'https://hooks.slack.com/services/$SLACK_PATH',
  ],
});
