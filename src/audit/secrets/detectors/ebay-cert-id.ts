import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const ebayCertId = custom({
  name: 'ebay-cert-id',
  title: 'eBay application secret (Cert ID)',
  provider: 'eBay',
  grants: "call eBay's API as the application: read and change listings and orders of who consented",
  revoke: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  unmistakable: true,
  publicLength: 4,
  keywords: ['prd-', 'sbx-'],
  pattern:
    /(?<![A-Za-z0-9_-])(?<secret>(?:PRD|SBX)-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4})(?![A-Za-z0-9-])/dg,
  entropy: 3,
  make: (random) => `PRD-${hex(12).make(random)}-${[1, 2, 3, 4].map(() => hex(4).make(random)).join('-')}`,
  bad: ['EBAY_CERT_ID={secret}', 'certId: "{secret}"'],
  good: [`EBAY_CERT_ID=PRD-${'0'.repeat(12)}-0000-0000-0000-0000`, 'PRD-0f1e2d3c4b5a is a ticket'],
});
