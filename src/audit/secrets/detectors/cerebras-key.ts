import { prefixed } from '../detector.ts';
import { lower, shape } from '../shape.ts';

export const cerebrasKey = prefixed({
  name: 'cerebras-key',
  title: 'Cerebras API key',
  provider: 'Cerebras',
  grants: "run models at the account's cost",
  revoke: 'https://inference-docs.cerebras.ai/quickstart',
  token: shape`csk-${lower(48)}`,
  entropy: 3.6,
  bad: ['CEREBRAS_API_KEY={secret}', 'Cerebras(api_key="{secret}")'],
  good: [`CEREBRAS_API_KEY=csk-${'x'.repeat(48)}`, 'csk-task-list'],
});
