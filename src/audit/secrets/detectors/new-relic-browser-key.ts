import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const newRelicBrowserKey = prefixed({
  name: 'new-relic-browser-key',
  title: 'New Relic browser licence key',
  provider: 'New Relic',
  grants: 'send false data into the account; browsers hold it in the open',
  revoke: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  severity: 'low',
  token: shape`NRJS-${hex(19)}`,
  entropy: 2.6,
  bad: ['NEW_RELIC_BROWSER_KEY={secret}', 'licenseKey: "{secret}"'],
  good: ['licenseKey: "NRJS-..."', 'NRJS-0 is a ticket'],
});
