import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const scalingoToken = prefixed({
  name: 'scalingo-token',
  title: 'Scalingo API token',
  provider: 'Scalingo',
  grants: 'deploy and change the applications of the account',
  revoke: 'https://doc.scalingo.com/platform/getting-started/common-deployment-errors',
  severity: 'critical',
  token: shape`tk-us-${base64url(48)}`,
  entropy: 3.8,
  bad: ['SCALINGO_API_TOKEN={secret}', 'scalingo login --api-token {secret}'],
  good: ['SCALINGO_API_TOKEN=tk-us-...', 'rack-us-east-1'],
});
