import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const anthropicKey = prefixed({
  name: 'anthropic-key',
  title: 'Anthropic API key',
  provider: 'Anthropic',
  grants: "run Claude models at the workspace's cost and read its files and batches",
  revoke: 'https://console.anthropic.com/settings/keys',
  token: shape`sk-ant-api03-${base64url(93)}AA`,
  entropy: 4,
  bad: ['ANTHROPIC_API_KEY={secret}', 'x-api-key: {secret}', 'Anthropic(api_key="{secret}")'],
  good: ['ANTHROPIC_API_KEY=sk-ant-api03-...', 'ANTHROPIC_API_KEY=sk-ant-your-key'],
});
