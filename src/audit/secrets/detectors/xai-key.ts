import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const xaiKey = prefixed({
  name: 'xai-key',
  title: 'xAI API key',
  provider: 'xAI',
  grants: "run Grok models at the team's cost",
  revoke: 'https://console.x.ai',
  token: shape`xai-${base62(80)}`,
  entropy: 4,
  bad: ['XAI_API_KEY={secret}', 'Client(api_key="{secret}")'],
  good: ['XAI_API_KEY=xai-your-key', 'xai-sdk==1.0.0'],
});
