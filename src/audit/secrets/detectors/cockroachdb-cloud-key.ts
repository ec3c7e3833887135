import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const cockroachdbCloudKey = prefixed({
  name: 'cockroachdb-cloud-key',
  title: 'CockroachDB Cloud secret key',
  provider: 'Cockroach Labs',
  grants: 'manage the clusters that the service account may',
  revoke: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  severity: 'critical',
  token: shape`CCDB1_${base62(22)}_${base62(40)}`,
  entropy: 3.8,
  bad: ['COCKROACH_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: [`COCKROACH_API_KEY=CCDB1_${'x'.repeat(22)}_${'x'.repeat(40)}`, 'CCDB1_region = eu'],
});
