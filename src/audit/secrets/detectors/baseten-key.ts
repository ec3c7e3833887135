import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const basetenKey = custom({
  name: 'baseten-key',
  title: 'Baseten API key',
  provider: 'Baseten',
  grants: "call and deploy models at the workspace's cost",
  revoke: 'https://docs.baseten.co/observability/api-keys',
  keywords: ['baseten'],
  pattern:
    /(?:baseten|Baseten|BASETEN)[^\n]{0,80}?(?<![A-Za-z0-9.])(?<secret>[A-Za-z0-9]{8}\.[A-Za-z0-9]{32})(?![A-Za-z0-9.])/dg,
  entropy: 4,
  make: (random) => `${base62(8).make(random)}.${base62(32).make(random)}`,
  bad: [
    'BASETEN_API_KEY={secret}',
    'curl https://model-1.api.baseten.co/predict -H "Authorization: Api-Key {secret}"',
  ],
  good: ['BASETEN_API_KEY=$KEY', 'import baseten.deployment'],
});
