import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const cohereKey = named({
  name: 'cohere-key',
  title: 'Cohere API key',
  provider: 'Cohere',
  grants: "run models at the account's cost",
  revoke: 'https://dashboard.cohere.com/api-keys',
  token: base62(40),
  names: [
    'cohere_api_key',
    'cohere-api-key',
    'cohereapikey',
    'cohere_key',
    'cohere_api_token',
    'cohere_token',
    'co_api_key',
    'cohere.client',
  ],
  entropy: 4,
  bad: ['COHERE_API_KEY={secret}', 'co = cohere.Client("{secret}")'],
  good: ['COHERE_API_KEY=your-key', `CO_API_KEY=${'2fd4e1c67a2d28fced84'}9ee1bb76e7391b93eb12`],
});
