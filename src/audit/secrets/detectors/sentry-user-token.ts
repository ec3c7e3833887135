import { custom } from '../detector.ts';
import { hex } from '../shape.ts';
import { given } from './formats/given.ts';

export const sentryUserToken = custom({
  name: 'sentry-user-token',
  title: 'Sentry user token',
  provider: 'Sentry',
  grants:
    "read and change the organisation's issues, projects and members as the user may, within its scopes",
  revoke: 'https://docs.sentry.io/account/auth-tokens/#user-auth-tokens',
  keywords: ['sntryu_', 'sentry_auth_token', 'sentry_token', 'sentry-token'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?<secret>sntryu_[a-f0-9]{64}|${given('sentry_(?:auth_|api_)?token', '[a-f0-9]{64}')})(?![A-Za-z0-9])`,
    'dg',
  ),
  entropy: 3,
  make: (random) => `sntryu_${hex(64).make(random)}`,
  bad: ['SENTRY_AUTH_TOKEN={secret}', 'sentry-cli --auth-token {secret} releases list'],
  good: [`SENTRY_AUTH_TOKEN=${'0'.repeat(64)}`, 'sentry_token = $SENTRY_TOKEN'],
});
