import { custom } from '../detector.ts';
import { base64 } from '../shape.ts';

export const flyToken = custom({
  name: 'fly-token',
  title: 'Fly.io token',
  provider: 'Fly.io',
  grants: 'deploy and change the apps of the organisation that it was made for',
  revoke: 'https://fly.io/docs/security/tokens/#revoke-tokens',
  references: ['https://github.com/superfly/macaroon/blob/main/macaroon-thought.md'],
  severity: 'critical',
  keywords: ['fo1_', 'fm1r_', 'fm1a_', 'fm2_'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>fo1_[A-Za-z0-9_-]{43}|fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,1200}={0,3})(?![A-Za-z0-9_+/=-])/dg,
  window: { before: 32, after: 1400 },
  entropy: 4,
  make: (random) => `fm2_lJPE${base64(300).make(random)}`,
  bad: ['FLY_API_TOKEN="FlyV1 {secret}"', 'flyctl deploy --access-token {secret}'],
  good: ['FLY_API_TOKEN=FlyV1 fm2_...', 'radio: fm2_channel_of_the_day'],
});
