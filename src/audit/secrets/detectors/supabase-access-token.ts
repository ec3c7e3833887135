import { prefixed } from '../detector.ts';
import { hex, maybe, shape } from '../shape.ts';

export const supabaseAccessToken = prefixed({
  name: 'supabase-access-token',
  title: 'Supabase access token',
  provider: 'Supabase',
  grants: 'manage every project of the account: keys, databases, functions',
  revoke: 'https://supabase.com/dashboard/account/tokens',
  severity: 'critical',
  token: shape`sbp_${maybe(shape`oauth_`)}${hex(40)}`,
  keywords: ['sbp_'],
  entropy: 3,
  bad: ['SUPABASE_ACCESS_TOKEN={secret}', 'supabase login --token {secret}'],
  good: [`SUPABASE_ACCESS_TOKEN=sbp_${'0'.repeat(40)}`, 'sbp_init(struct sbp *s)'],
});
