import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const shippoLiveToken = prefixed({
  name: 'shippo-live-token',
  title: 'Shippo live API token',
  provider: 'Shippo',
  grants: "buy labels at the account's cost and read its customers' addresses",
  revoke: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  severity: 'critical',
  token: shape`shippo_live_${hex(40)}`,
  entropy: 2.8,
  bad: ['SHIPPO_API_TOKEN={secret}', 'Authorization: ShippoToken {secret}'],
  good: ['SHIPPO_API_TOKEN=shippo_live_...', 'shippo_live_mode: true'],
});
