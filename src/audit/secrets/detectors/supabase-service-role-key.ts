import { custom } from '../detector.ts';
import { lower } from '../shape.ts';
import { jwtParts, jwtPattern, makeJwt } from './formats/jwt.ts';

export const supabaseServiceRoleKey = custom({
  name: 'supabase-service-role-key',
  title: 'Supabase service role key',
  provider: 'Supabase',
  grants: 'read, change and delete every row and file of the project, past all row level security',
  revoke: 'https://supabase.com/docs/guides/api/api-keys',
  severity: 'critical',
  keywords: ['.eyj'],
  pattern: jwtPattern,
  window: { before: 2200, after: 7600 },
  entropy: 4,
  accept: (token) => {
    const claims = jwtParts(token)?.claims;
    // The command line's local stack has the issuer "supabase-demo" and one key for everybody.
    return claims?.['role'] === 'service_role' && claims['iss'] === 'supabase';
  },
  make: (random) =>
    makeJwt(random, {
      iss: 'supabase',
      ref: lower(20).make(random),
      role: 'service_role',
      iat: 1700000000,
      exp: 2015575040,
    }),
  bad: ['SUPABASE_SERVICE_ROLE_KEY={secret}', 'createClient("https://shop.supabase.co", "{secret}")'],
  good: ['SUPABASE_SERVICE_ROLE_KEY=eyJ...', 'SUPABASE_SERVICE_ROLE_KEY=$KEY'],
});
