import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const ghostAdminKey = custom({
  name: 'ghost-admin-key',
  title: 'Ghost admin API key',
  provider: 'Ghost',
  grants: "write and delete the site's posts, members and themes",
  revoke: 'https://ghost.org/docs/admin-api/#token-authentication',
  keywords: ['ghost'],
  pattern: /(?<![A-Za-z0-9_:])(?<secret>[a-f0-9]{24}:[a-f0-9]{64})(?![A-Za-z0-9_:])/dg,
  entropy: 3,
  make: (random) => `${hex(24).make(random)}:${hex(64).make(random)}`,
  bad: [
    'GHOST_ADMIN_API_KEY={secret}',
    'new GhostAdminAPI({ url: "https://blog.shop.example", key: "{secret}" })',
  ],
  good: ['GHOST_ADMIN_API_KEY=id:secret', 'ghost_content_key: 0f1e2d3c4b5a69788796a5b4c3'],
});
