import { custom } from '../detector.ts';
import { hex, uuid } from '../shape.ts';

export const teamsWebhook = custom({
  name: 'teams-webhook',
  title: 'Microsoft Teams incoming webhook',
  provider: 'Microsoft Teams',
  grants: 'post messages into the channel',
  revoke:
    'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook#remove-an-incoming-webhook',
  severity: 'medium',
  keywords: ['webhook.office.com/', 'outlook.office.com/webhook/'],
  pattern:
    /(?:webhook\.office\.com\/webhookb2|outlook\.office\.com\/webhook)\/[0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/(?<secret>[0-9a-z]{32}\/[0-9a-z-]{36}(?:\/[A-Za-z0-9_-]{20,60})?)(?![A-Za-z0-9_-])/dg,
  entropy: 3,
  make: (random) => `${hex(32).make(random)}/${uuid.make(random)}`,
  bad: [
    'TEAMS_URL=https://shop.webhook.office.com/webhookb2/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed@9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d/IncomingWebhook/{secret}',
    'url: "https://outlook.office.com/webhook/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed@9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d/IncomingWebhook/{secret}"',
  ],
  good: [
    'https://shop.webhook.office.com/webhookb2/<id>@<tenant>/IncomingWebhook/<token>',
    'https://outlook.office.com/webhook/$TEAMS_PATH',
  ],
});
