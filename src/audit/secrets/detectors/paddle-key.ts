import { prefixed } from '../detector.ts';
import { base62, lower, shape } from '../shape.ts';

export const paddleKey = prefixed({
  name: 'paddle-key',
  title: 'Paddle live API key',
  provider: 'Paddle',
  grants: 'read and change customers, subscriptions and transactions of the seller',
  revoke: 'https://developer.paddle.com/api-reference/about/api-keys#revoke-api-key',
  references: ['https://developer.paddle.com/api-reference/about/api-keys'],
  severity: 'critical',
  token: shape`pdl_live_apikey_${lower(26)}_${base62(22)}_${base62(3)}`,
  entropy: 3.6,
  bad: ['PADDLE_API_KEY={secret}', 'new Paddle("{secret}")'],
  good: ['PADDLE_API_KEY=pdl_live_apikey_...', 'pdl_live_apikey_name: "shop"'],
});
