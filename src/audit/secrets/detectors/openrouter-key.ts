import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const openrouterKey = prefixed({
  name: 'openrouter-key',
  title: 'OpenRouter API key',
  provider: 'OpenRouter',
  grants: "run models of many providers at the account's cost",
  revoke: 'https://openrouter.ai/settings/keys',
  token: shape`sk-or-v1-${hex(64)}`,
  entropy: 3,
  bad: ['OPENROUTER_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: ['OPENROUTER_API_KEY=sk-or-v1-...', `OPENROUTER_API_KEY=sk-or-v1-${'0'.repeat(64)}`],
});
