import { prefixed } from '../detector.ts';
import { base62, lower, shape } from '../shape.ts';

export const paddleSandboxKey = prefixed({
  name: 'paddle-sandbox-key',
  title: 'Paddle sandbox API key',
  provider: 'Paddle',
  grants: 'use the sandbox of the seller; no money moves',
  revoke: 'https://developer.paddle.com/api-reference/about/api-keys',
  severity: 'low',
  token: shape`pdl_sdbx_apikey_${lower(26)}_${base62(22)}_${base62(3)}`,
  entropy: 3.6,
  bad: ['PADDLE_API_KEY={secret}', 'new Paddle("{secret}")'],
  good: ['PADDLE_API_KEY=pdl_sdbx_apikey_...', 'pdl_sdbx_apikey_name: "shop"'],
});
