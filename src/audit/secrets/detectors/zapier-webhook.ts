import { custom } from '../detector.ts';
import { digits, lower } from '../shape.ts';

export const zapierWebhook = custom({
  name: 'zapier-webhook',
  title: 'Zapier webhook',
  provider: 'Zapier',
  grants: 'start the Zap with data of their own',
  revoke: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
  severity: 'medium',
  keywords: ['hooks.zapier.com/'],
  pattern:
    /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?<secret>\d{5,12}\/[a-z0-9]{5,12}|(?:\d{5,12}\/)?[A-Za-z0-9]{16,40})(?![A-Za-z0-9])/dg,
  entropy: 2.8,
  make: (random) => `${digits(8).make(random)}/${lower(7).make(random)}x`,
  bad: [
    'ZAPIER_URL=https://hooks.zapier.com/hooks/catch/{secret}/',
    'fetch("https://hooks.zapier.com/hooks/catch/{secret}")',
  ],
  good: ['https://hooks.zapier.com/hooks/catch/000000/000000/', 'https://hooks.zapier.com/hooks/catch/$ID'],
});
