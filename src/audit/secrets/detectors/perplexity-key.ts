import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const perplexityKey = prefixed({
  name: 'perplexity-key',
  title: 'Perplexity API key',
  provider: 'Perplexity',
  grants: "run queries at the account's cost",
  revoke: 'https://docs.perplexity.ai/guides/api-key-management',
  token: shape`pplx-${base62(48)}`,
  entropy: 3.8,
  bad: ['PERPLEXITY_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: [`PERPLEXITY_API_KEY=pplx-${'x'.repeat(48)}`, 'model: pplx-70b-online'],
});
