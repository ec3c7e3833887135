import { custom } from '../detector.ts';
import { lower } from '../shape.ts';

export const buildkiteToken = custom({
  name: 'buildkite-token',
  title: 'Buildkite token',
  provider: 'Buildkite',
  grants: 'read and start builds of the organisation, or pose as an agent and receive its jobs',
  revoke: 'https://buildkite.com/docs/apis/managing-api-tokens',
  references: ['https://buildkite.com/docs/platform/security/tokens'],
  keywords: ['bkua_', 'bkaa_', 'bkar_', 'bkct_', 'bkpat_', 'bkps_'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>bkua_(?:[a-z0-9]{40}|[a-z0-9]{53})|bkaa_[A-Za-z0-9_-]{75}|bk(?:ar|ct)_[A-Za-z0-9_-]{73}|bkpat_[A-Za-z0-9_-]{54}|bkps_[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])/dg,
  entropy: 3.5,
  make: (random) => `bkua_${lower(40).make(random)}`,
  bad: ['BUILDKITE_API_TOKEN={secret}', 'token="{secret}"'],
  good: [`BUILDKITE_API_TOKEN=bkua_${'x'.repeat(40)}`, 'bkct_init()'],
});
