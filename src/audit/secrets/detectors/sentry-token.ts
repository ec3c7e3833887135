import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const sentryToken = named({
  name: 'sentry-token',
  title: 'Sentry token without a prefix',
  provider: 'Sentry',
  grants: "read and change the organisation's issues, projects and members, within its scopes",
  revoke: 'https://docs.sentry.io/account/auth-tokens/',
  token: hex(64),
  names: ['sentry_token', 'sentrytoken', 'sentry-token', 'sentry_api', 'sentry_access', 'sentry_key'],
  entropy: 3,
  bad: ['SENTRY_API_TOKEN={secret}', 'sentryToken: "{secret}"'],
  good: ['SENTRY_API_TOKEN=$TOKEN', 'sentry_release: 0f1e2d3c'],
});
