import { named } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const sidekiqCredential = named({
  name: 'sidekiq-credential',
  title: 'Sidekiq Pro or Enterprise credential',
  provider: 'Contributed Systems',
  grants: 'download the gems that the company pays for',
  revoke: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  severity: 'medium',
  token: shape`${hex(8)}:${hex(8)}`,
  names: ['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com', 'contribsys.com'],
  entropy: 2.4,
  bad: ['BUNDLE_GEMS__CONTRIBSYS__COM={secret}', 'bundle config enterprise.contribsys.com {secret}'],
  good: ['BUNDLE_GEMS__CONTRIBSYS__COM=username:password', 'source "https://gems.contribsys.com/"'],
});
