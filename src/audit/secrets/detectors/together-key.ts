import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const togetherKey = prefixed({
  name: 'together-key',
  title: 'Together AI API key',
  provider: 'Together AI',
  grants: "run and fine-tune models at the account's cost",
  revoke: 'https://api.together.ai/settings/api-keys',
  token: shape`tgp_v1_${base64url(43)}`,
  entropy: 3.8,
  bad: ['TOGETHER_API_KEY={secret}', 'Together(api_key="{secret}")'],
  good: [`TOGETHER_API_KEY=tgp_v1_${'x'.repeat(43)}`, 'tgp_v1_format'],
});
