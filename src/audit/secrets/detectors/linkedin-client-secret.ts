import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { given } from './formats/given.ts';
import { isRandom } from './formats/random.ts';

export const linkedinClientSecret = custom({
  name: 'linkedin-client-secret',
  title: 'LinkedIn client secret',
  provider: 'LinkedIn',
  grants: 'pose as the application: take tokens of its users and post in their names',
  revoke: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
  confidence: 'medium',
  keywords: ['wpl_ap', 'linkedin', 'linked_in', 'linked-in'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_.])(?<secret>WPL_AP[01]\\.[A-Za-z0-9]{16,40}(?:\\.[A-Za-z0-9+/]{4,12}={0,2})?|${given('linked_?in_(?:app_|api_|oauth_)?(?:client_)?(?:secret|token|key)', '[A-Za-z0-9]{16}')})(?![A-Za-z0-9_+/=-])`,
    'dg',
  ),
  entropy: 2.8,
  accept: (secret) => secret.startsWith('WPL_AP') || isRandom(secret),
  make: (random) =>
    random() < 0.5
      ? `WPL_AP1.${base62(16).make(random)}.${base62(6).make(random)}==`
      : `a1B${base62(13).make(random)}`,
  bad: ['LINKEDIN_CLIENT_SECRET={secret}', '"linkedinClientSecret": "{secret}"'],
  good: ['LINKEDIN_CLIENT_SECRET=your_client_secret', 'linkedin: sixteen-or-so-xx'],
});
