import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const tinesWebhook = custom({
  name: 'tines-webhook',
  title: 'Tines webhook',
  provider: 'Tines',
  grants: 'start the story with data of their own',
  revoke: 'https://www.tines.com/docs/actions/types/webhook/',
  severity: 'medium',
  keywords: ['.tines.com/webhook/'],
  pattern: /\.tines\.com\/webhook\/(?<secret>[a-f0-9]{32}\/[a-f0-9]{32})(?![A-Za-z0-9])/dg,
  entropy: 3,
  make: (random) => `${hex(32).make(random)}/${hex(32).make(random)}`,
  bad: [
    'TINES_URL=https://shop.tines.com/webhook/{secret}',
    'curl -d @x https://shop-1234.tines.com/webhook/{secret}',
  ],
  good: [
    'https://shop.tines.com/webhook/<path>/<secret>',
    `https://shop.tines.com/webhook/${'0'.repeat(32)}/${'0'.repeat(32)}`,
  ],
});
