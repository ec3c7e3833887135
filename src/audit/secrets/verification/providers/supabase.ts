import { bearer, type Verifier } from '../verifier.ts';

export const supabase: Verifier = {
  provider: 'supabase',
  title: 'Supabase',
  detectors: ['supabase-access-token'],
  documentation: 'https://supabase.com/docs/reference/api/v1-get-profile',
  hosts: ['api.supabase.com'],
  request: bearer('/v1/profile'),
  verified: [{ status: 200, has: ['primary_email'] }],
  rejected: [{ status: 401 }],
};
