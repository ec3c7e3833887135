import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const shippoTestToken = prefixed({
  name: 'shippo-test-token',
  title: 'Shippo test API token',
  provider: 'Shippo',
  grants: 'use the test mode of the account; no label is bought',
  revoke: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  severity: 'low',
  token: shape`shippo_test_${hex(40)}`,
  entropy: 2.8,
  bad: ['SHIPPO_API_TOKEN={secret}', 'Authorization: ShippoToken {secret}'],
  good: ['SHIPPO_API_TOKEN=shippo_test_...', 'shippo_test_mode: true'],
});
