import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const workosKey = prefixed({
  name: 'workos-key',
  title: 'WorkOS live API key',
  provider: 'WorkOS',
  grants: 'read the directories and make sessions for every user',
  revoke: 'https://workos.com/docs/reference/api-keys',
  severity: 'critical',
  token: shape`sk_live_a2V5X${base62(60, 90)}`,
  keywords: ['sk_live_a2v5x'],
  entropy: 3.8,
  bad: ['WORKOS_API_KEY={secret}', 'new WorkOS("{secret}")'],
  good: ['WORKOS_API_KEY=sk_live_...', 'WORKOS_API_KEY=sk_live_a2V5X...'],
});
