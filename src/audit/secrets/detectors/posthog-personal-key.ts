import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';

export const posthogPersonalKey = prefixed({
  name: 'posthog-personal-key',
  title: 'PostHog personal API key',
  provider: 'PostHog',
  grants: 'read events and change projects as the user, within its scopes',
  revoke: 'https://posthog.com/docs/api#personal-api-keys',
  token: shape`${oneOf('phx_', 'phs_')}${base62(40, 52)}`,
  keywords: ['phx_', 'phs_'],
  entropy: 3.8,
  bad: ['POSTHOG_PERSONAL_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: ['POSTHOG_PERSONAL_API_KEY=phx_...', 'phs_handler_for_the_next_event()'],
});
