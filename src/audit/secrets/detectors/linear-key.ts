import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';

export const linearKey = prefixed({
  name: 'linear-key',
  title: 'Linear API key',
  provider: 'Linear',
  grants: 'read and change the issues of the workspace as its owner',
  revoke: 'https://linear.app/docs/api-and-webhooks#api',
  token: shape`lin_${oneOf('api', 'oauth')}_${base62(40, 64)}`,
  keywords: ['lin_api_', 'lin_oauth_'],
  entropy: 3.8,
  bad: ['LINEAR_API_KEY={secret}', 'Authorization: {secret}'],
  good: [`LINEAR_API_KEY=lin_api_${'x'.repeat(40)}`, 'lin_api_version = 2'],
});
