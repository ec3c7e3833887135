import { custom } from '../detector.ts';
import { hex, upper } from '../shape.ts';
import { decodeJson } from './formats/decode.ts';

export const onepasswordServiceAccount = custom({
  name: 'onepassword-service-account',
  title: '1Password service account token',
  provider: '1Password',
  grants: 'read every item of the vaults that the service account may',
  revoke: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts/',
  severity: 'critical',
  keywords: ['ops_eyj'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>ops_eyJ[A-Za-z0-9+/_-]{250,1600}={0,3})(?![A-Za-z0-9_+/=-])/dg,
  prefix: 'ops_',
  window: { before: 32, after: 1700 },
  entropy: 4,
  accept: (token) => decodeJson(token.slice(4)) !== undefined,
  make: (random) =>
    `ops_${Buffer.from(JSON.stringify({ signInAddress: 'shop.1password.com', userAuth: { method: 'SRPg-4096' }, email: 'x@1passwordserviceaccounts.com', srpX: hex(64).make(random), secretKey: upper(30).make(random) })).toString('base64url')}`,
  bad: ['OP_SERVICE_ACCOUNT_TOKEN={secret}', 'export OP_SERVICE_ACCOUNT_TOKEN="{secret}"'],
  good: ['OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ...', 'OP_SERVICE_ACCOUNT_TOKEN=$TOKEN'],
});
