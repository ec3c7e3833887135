import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';

export const denoDeployToken = prefixed({
  name: 'deno-deploy-token',
  title: 'Deno Deploy access token',
  provider: 'Deno',
  grants: 'deploy to and read the projects of its owner',
  revoke: 'https://docs.deno.com/deploy/manual/',
  severity: 'critical',
  token: shape`${oneOf('ddp_', 'ddo_', 'ddw_')}${base62(36)}`,
  keywords: ['ddp_', 'ddo_', 'ddw_'],
  entropy: 3.6,
  bad: ['DENO_DEPLOY_TOKEN={secret}', 'deployctl deploy --token={secret}'],
  good: [`DENO_DEPLOY_TOKEN=ddp_${'x'.repeat(36)}`, 'ddp_link_training(intel_dp)'],
});
