import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const cloudflareOriginCaKey = prefixed({
  name: 'cloudflare-origin-ca-key',
  title: 'Cloudflare Origin CA key',
  provider: 'Cloudflare',
  grants: "issue and revoke origin certificates for the user's zones",
  revoke: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
  token: shape`v1.0-${hex(24)}-${hex(146)}`,
  entropy: 3,
  bad: ['X-Auth-User-Service-Key: {secret}', 'CF_ORIGIN_CA_KEY="{secret}"'],
  good: [
    `X-Auth-User-Service-Key: v1.0-${'x'.repeat(24)}-xxxx`,
    'image: shop/api:v1.0-0123456789abcdef01234567',
  ],
});
