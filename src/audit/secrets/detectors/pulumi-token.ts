import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const pulumiToken = prefixed({
  name: 'pulumi-token',
  title: 'Pulumi access token',
  provider: 'Pulumi',
  grants: 'read stack states, secrets included, and run updates as its owner may',
  revoke: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  severity: 'critical',
  token: shape`pul-${hex(40)}`,
  entropy: 3,
  bad: ['PULUMI_ACCESS_TOKEN={secret}', 'env:\n  PULUMI_ACCESS_TOKEN: {secret}\n'],
  good: [`PULUMI_ACCESS_TOKEN=pul-${'0'.repeat(40)}`, 'name: pul-abc'],
});
