import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const groqKey = prefixed({
  name: 'groq-key',
  title: 'Groq API key',
  provider: 'Groq',
  grants: "run models at the organisation's cost",
  revoke: 'https://console.groq.com/keys',
  token: shape`gsk_${base62(20)}WGdyb3FY${base62(24)}`,
  entropy: 3.8,
  bad: ['GROQ_API_KEY={secret}', 'Groq(api_key="{secret}")'],
  good: [`GROQ_API_KEY=gsk_${'x'.repeat(52)}`, 'gsk_renderer_render(renderer)'],
});
