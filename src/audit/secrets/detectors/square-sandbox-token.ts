import { prefixed } from '../detector.ts';
import { base64url, oneOf, shape } from '../shape.ts';

export const squareSandboxToken = prefixed({
  name: 'square-sandbox-token',
  title: 'Square sandbox credential',
  provider: 'Square',
  grants: 'use the sandbox of the seller; no money moves',
  revoke: 'https://developer.squareup.com/docs/devtools/sandbox/overview',
  severity: 'low',
  token: shape`sandbox-${oneOf('sq0atb-', 'sq0csb-')}${base64url(22, 43)}`,
  keywords: ['sandbox-sq0'],
  entropy: 3.4,
  bad: ['SQUARE_ACCESS_TOKEN={secret}', 'applicationSecret: "{secret}"'],
  good: ['SQUARE_APPLICATION_ID=sandbox-sq0idb-...', 'sandbox-sq0atb-your-token'],
});
