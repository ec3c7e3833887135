import { prefixed } from '../detector.ts';
import { base62, shape, upper } from '../shape.ts';

export const runpodKey = prefixed({
  name: 'runpod-key',
  title: 'RunPod API key',
  provider: 'RunPod',
  grants: "start machines at the account's cost and reach what runs on them",
  revoke: 'https://docs.runpod.io/get-started/api-keys',
  severity: 'critical',
  token: shape`rpa_${upper(40)}${base62(4, 6)}`,
  entropy: 3.6,
  bad: ['RUNPOD_API_KEY={secret}', 'runpod.api_key = "{secret}"'],
  good: ['RUNPOD_API_KEY=rpa_...', 'rpa_base_address'],
});
