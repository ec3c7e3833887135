import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const clerkSecretKey = custom({
  name: 'clerk-secret-key',
  title: 'Clerk live secret key',
  provider: 'Clerk',
  grants: 'read and change every user and session of the application',
  revoke: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  severity: 'critical',
  keywords: ['clerk'],
  pattern:
    /(?:clerk|CLERK|Clerk)[^\n]{0,80}?(?<![A-Za-z0-9_])(?<secret>sk_live_[A-Za-z0-9]{40,50})(?![A-Za-z0-9_])/dg,
  entropy: 4,
  accept: (key) => !/^sk_live_[a-f0-9]{40}$/.test(key),
  make: (random) => `sk_live_${base62(42).make(random)}`,
  bad: ['CLERK_SECRET_KEY={secret}', 'const clerk = createClerkClient({ secretKey: "{secret}" });'],
  good: [
    'CLERK_SECRET_KEY=sk_live_xxxxx',
    'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_live_Y2xlcmsuZXhhbXBsZS5jb20k',
  ],
});
