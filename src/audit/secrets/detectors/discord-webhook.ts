import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const discordWebhook = custom({
  name: 'discord-webhook',
  title: 'Discord webhook',
  provider: 'Discord',
  grants: 'post messages into the channel and delete the webhook',
  revoke: 'https://support.discord.com/hc/articles/228383668-Intro-to-Webhooks',
  severity: 'medium',
  keywords: ['/api/webhooks/'],
  pattern:
    /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])/dg,
  entropy: 4,
  make: (random) => base64url(68).make(random),
  bad: [
    'WEBHOOK=https://discord.com/api/webhooks/1029384756102938475/{secret}',
    'requests.post("https://discordapp.com/api/webhooks/1029384756102938475/{secret}")',
  ],
  good: [
    'https://discord.com/api/webhooks/1029384756102938475/$TOKEN',
    `https://discord.com/api/webhooks/${'0'.repeat(18)}/${'x'.repeat(68)}`,
  ],
});
