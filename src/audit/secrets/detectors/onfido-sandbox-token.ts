import { prefixed } from '../detector.ts';
import { base64url, oneOf, shape } from '../shape.ts';

export const onfidoSandboxToken = prefixed({
  name: 'onfido-sandbox-token',
  title: 'Onfido sandbox API token',
  provider: 'Onfido',
  grants: 'use the sandbox of the account; its applicants are invented',
  revoke: 'https://documentation.onfido.com/api/latest/#api-tokens',
  severity: 'low',
  token: shape`${oneOf('api_sandbox.', 'api_sandbox_us.', 'api_sandbox_ca.')}${base64url(11)}.${base64url(32)}`,
  keywords: ['api_sandbox.', 'api_sandbox_us.', 'api_sandbox_ca.'],
  entropy: 3.8,
  bad: ['ONFIDO_API_TOKEN={secret}', 'Authorization: Token token={secret}'],
  good: ['ONFIDO_API_TOKEN=api_sandbox.YOUR_TOKEN', 'config.api_sandbox.endpoint'],
});
