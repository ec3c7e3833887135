import { custom } from '../detector.ts';
import { base64 } from '../shape.ts';
import { decodeJson } from './formats/decode.ts';

export const sentryOrgToken = custom({
  name: 'sentry-org-token',
  title: 'Sentry organisation token',
  provider: 'Sentry',
  grants: 'upload source maps and releases of the organisation',
  revoke: 'https://docs.sentry.io/account/auth-tokens/#organization-auth-tokens',
  references: ['https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md'],
  severity: 'medium',
  keywords: ['sntrys_eyj'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>sntrys_eyJ[A-Za-z0-9+/]{40,500}={0,2}_[A-Za-z0-9+/]{43})(?![A-Za-z0-9_+/])/dg,
  prefix: 'sntrys_',
  window: { before: 32, after: 640 },
  entropy: 4,
  accept: (token) => decodeJson(token.split('_')[1] ?? '')?.['iat'] !== undefined,
  make: (random) => {
    const facts = JSON.stringify({
      iat: 1700000000.5,
      url: 'https://sentry.io',
      region_url: 'https://de.sentry.io',
      org: 'shop',
    });
    return `sntrys_${Buffer.from(facts).toString('base64')}_${base64(43).make(random)}`;
  },
  bad: ['SENTRY_AUTH_TOKEN={secret}', '[auth]\ntoken={secret}\n'],
  good: ['SENTRY_AUTH_TOKEN=sntrys_YOUR_TOKEN_HERE', 'token=sntrys_eyJ...'],
});
