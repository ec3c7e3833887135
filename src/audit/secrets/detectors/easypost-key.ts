import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const easypostKey = prefixed({
  name: 'easypost-key',
  title: 'EasyPost production API key',
  provider: 'EasyPost',
  grants: "buy shipping labels on the account's bill and read the addresses of its customers",
  revoke: 'https://docs.easypost.com/docs/authentication',
  severity: 'critical',
  token: shape`EZAK${base62(54)}`,
  entropy: 3.5,
  bad: [
    'EASYPOST_API_KEY={secret}',
    'easypost.api_key = "{secret}"',
    'https://shop.example/rates?key={secret}&page=1',
  ],
  good: [
    'EASYPOST_API_KEY=EZAK...',
    `EASYPOST_API_KEY=EZAK${'x'.repeat(54)}`,
    `id = "a${'EZAK'}0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978879612"`,
  ],
});
