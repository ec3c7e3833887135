import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const voyageAiKey = prefixed({
  name: 'voyage-ai-key',
  title: 'Voyage AI API key',
  provider: 'Voyage AI',
  grants: "embed texts at the account's cost",
  revoke: 'https://docs.voyageai.com/docs/api-key-and-installation',
  token: shape`pa-${base64url(43)}`,
  keywords: ['voyage'],
  entropy: 3.8,
  accept: isMixed,
  make: (random) => `pa-7Q4${base64url(39).make(random)}x`,
  bad: ['VOYAGE_API_KEY={secret}', 'voyageai.Client(api_key="{secret}")'],
  good: ['VOYAGE_API_KEY=pa-...', 'voyage-large-2-instruct'],
});
