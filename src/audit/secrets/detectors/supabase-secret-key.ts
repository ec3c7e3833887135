import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const supabaseSecretKey = prefixed({
  name: 'supabase-secret-key',
  title: 'Supabase secret key',
  provider: 'Supabase',
  grants: 'read, change and delete every row and file of the project, past all row level security',
  revoke: 'https://supabase.com/docs/guides/api/api-keys',
  severity: 'critical',
  token: shape`sb_secret_${base64url(22)}_${base64url(8)}`,
  entropy: 3.6,
  bad: ['SUPABASE_SECRET_KEY={secret}', 'createClient(url, "{secret}")'],
  good: ['SUPABASE_SECRET_KEY=sb_secret_...', 'sb_publishable_key = "sb_publishable_x"'],
});
