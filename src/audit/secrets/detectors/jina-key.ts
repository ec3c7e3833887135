import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const jinaKey = prefixed({
  name: 'jina-key',
  title: 'Jina AI API key',
  provider: 'Jina AI',
  grants: "embed and read on the account's bill",
  revoke: 'https://jina.ai/api-dashboard/',
  severity: 'medium',
  token: shape`jina_${base64url(60)}`,
  entropy: 3.8,
  bad: ['JINA_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: [`JINA_API_KEY=jina_${'x'.repeat(60)}`, 'jina_embeddings_v3 = 1'],
});
