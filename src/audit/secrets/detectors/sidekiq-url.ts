import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const sidekiqUrl = custom({
  name: 'sidekiq-url',
  title: 'Address of the Sidekiq gems with a credential',
  provider: 'Contributed Systems',
  grants: 'download the gems that the company pays for',
  revoke: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  severity: 'medium',
  keywords: ['.contribsys.com'],
  pattern:
    /https?:\/\/(?<secret>[a-f0-9]{8}:[a-f0-9]{8})@(?:gems|enterprise)\.contribsys\.com(?![A-Za-z0-9.-])/dgi,
  entropy: 2.4,
  make: (random) => `${hex(8).make(random)}:${hex(8).make(random)}`,
  bad: [
    'source "https://{secret}@gems.contribsys.com/" do',
    'URL=https://{secret}@enterprise.contribsys.com',
  ],
  good: ['source "https://gems.contribsys.com/"', 'https://username:password@gems.contribsys.com/'],
});
