import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const mistralKey = named({
  name: 'mistral-key',
  title: 'Mistral API key',
  provider: 'Mistral AI',
  grants: "run models at the account's cost",
  revoke: 'https://console.mistral.ai/api-keys',
  token: base62(32),
  names: ['mistral_api_key', 'mistral-api-key', 'mistralapikey', 'mistral_key'],
  entropy: 3.8,
  bad: ['MISTRAL_API_KEY={secret}', '"mistralApiKey": "{secret}"'],
  good: ['MISTRAL_API_KEY=$MISTRAL_API_KEY', `mistral_key: ${'x'.repeat(32)}`],
});
