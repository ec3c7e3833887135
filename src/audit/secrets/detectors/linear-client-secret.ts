import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const linearClientSecret = named({
  name: 'linear-client-secret',
  title: 'Linear OAuth client secret',
  provider: 'Linear',
  grants: 'pose as the application and take tokens of those who install it',
  revoke: 'https://linear.app/developers/oauth-2-0-authentication',
  token: hex(32),
  names: ['linear_client', 'linearclient', 'linear_secret', 'linear_webhook', 'linear_token', 'lineartoken'],
  entropy: 3,
  bad: [
    'LINEAR_CLIENT_SECRET={secret}',
    '"linearClientSecret": "{secret}"',
    'LINEAR_WEBHOOK_SECRET={secret}',
  ],
  good: ['LINEAR_CLIENT_SECRET=your-secret', 'linear_gradient_hash: 0f1e2d3c4b5a69788796a5b4c3d2e1f0'],
});
