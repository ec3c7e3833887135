import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const sourcegraphToken = custom({
  name: 'sourcegraph-token',
  title: 'Sourcegraph access token',
  provider: 'Sourcegraph',
  grants: 'search and read the code that its owner may',
  revoke: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
  keywords: ['sgp_', 'slk_'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}|slk_[a-f0-9]{64})(?![A-Za-z0-9_])/dg,
  entropy: 3,
  make: (random) =>
    random() < 0.5
      ? `sgp_${hex(16).make(random)}_${hex(40).make(random)}`
      : `sgp_local_${hex(40).make(random)}`,
  bad: ['SRC_ACCESS_TOKEN={secret}', 'Authorization: token {secret}'],
  good: ['SRC_ACCESS_TOKEN=sgp_...', 'sgp_start_a_transaction(void)'],
});
