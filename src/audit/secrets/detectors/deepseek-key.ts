import { named } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const deepseekKey = named({
  name: 'deepseek-key',
  title: 'DeepSeek API key',
  provider: 'DeepSeek',
  grants: "run models at the account's cost",
  revoke: 'https://platform.deepseek.com/api_keys',
  token: shape`sk-${hex(32)}`,
  names: ['deepseek'],
  entropy: 3,
  bad: ['DEEPSEEK_API_KEY={secret}', '"deepseekApiKey": "{secret}"'],
  good: [`DEEPSEEK_API_KEY=sk-${'x'.repeat(32)}`, 'deepseek_model: deepseek-chat'],
});
