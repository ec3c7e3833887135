import { custom } from '../detector.ts';
import { hex, uuid } from '../shape.ts';

export const infobipKey = custom({
  name: 'infobip-key',
  title: 'Infobip API key',
  provider: 'Infobip',
  grants: "send messages on the account's bill and read their logs",
  revoke: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  keywords: ['infobip', 'authorization: app ', '"app ', "'app "],
  pattern:
    /(?<![A-Za-z0-9_-])(?<secret>[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![A-Za-z0-9-])/dg,
  entropy: 3,
  make: (random) => `${hex(32).make(random)}-${uuid.make(random)}`,
  bad: [
    'INFOBIP_API_KEY={secret}',
    'Authorization: App {secret}',
    'headers: { Authorization: "App {secret}" }',
  ],
  good: ['INFOBIP_API_KEY=your-key', '"app 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"'],
});
