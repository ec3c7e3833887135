import { custom } from '../detector.ts';
import { hex, upper } from '../shape.ts';

export const newRelicKey = custom({
  name: 'new-relic-key',
  title: 'New Relic key',
  provider: 'New Relic',
  grants:
    "query and change the account's data and settings with a user key, or send false data with a licence key",
  revoke: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
  keywords: ['nrak-', 'nraa-', 'nrra-', 'nrii-', 'nral'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>NRAK-[A-Za-z0-9]{27}|NRAA-[a-f0-9]{27}|NRRA-[a-f0-9]{42}|NRII-[A-Za-z0-9_-]{32}|[a-f0-9]{36}NRAL)(?![A-Za-z0-9_-])/dg,
  entropy: 3,
  make: (random) => (random() < 0.5 ? `NRAK-${upper(27).make(random)}` : `${hex(36).make(random)}NRAL`),
  bad: ['NEW_RELIC_LICENSE_KEY={secret}', 'Api-Key: {secret}', 'license_key: "{secret}"'],
  good: [`NEW_RELIC_API_KEY=NRAK-${'X'.repeat(27)}`, 'NEW_RELIC_LICENSE_KEY=$KEY', 'BR-NRAK-1'],
});
