import { named } from '../detector.ts';
import { lower } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const privateAiKey = named({
  name: 'private-ai-key',
  title: 'Private AI API key',
  provider: 'Private AI',
  grants: "send texts to the service at the account's cost",
  revoke: 'Delete the key in the Private AI portal.',
  token: lower(32),
  names: ['private_ai', 'private-ai', 'privateai'],
  entropy: 3.2,
  accept: isMixed,
  bad: ['PRIVATE_AI_API_KEY={secret}', 'privateai_key = "{secret}"'],
  good: ['PRIVATE_AI_API_KEY=$KEY', 'private_ai_url: https://private-ai.example/process'],
});
