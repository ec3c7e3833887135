import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';

export const settlemintToken = prefixed({
  name: 'settlemint-token',
  title: 'SettleMint access token',
  provider: 'SettleMint',
  grants: 'act in the workspace or application that it was made for',
  revoke:
    'https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens',
  token: shape`${oneOf('sm_pat_', 'sm_aat_', 'sm_sat_')}${base62(16)}`,
  keywords: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
  entropy: 2.8,
  bad: ['SETTLEMINT_ACCESS_TOKEN={secret}', 'settlemint login -a {secret}'],
  good: ['SETTLEMINT_ACCESS_TOKEN=sm_pat_...', 'sm_sat_solver_init(&state);'],
});
