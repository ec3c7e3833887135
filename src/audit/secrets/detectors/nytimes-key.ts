import { named } from '../detector.ts';
import { base62, chars } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const nytimesKey = named({
  name: 'nytimes-key',
  title: 'New York Times API key',
  provider: 'New York Times',
  grants: "call the API with the account's quota",
  revoke: 'https://developer.nytimes.com/get-started',
  severity: 'medium',
  token: chars('A-Za-z0-9=_\\-', 32),
  names: ['nytimes', 'newyorktimes', 'new-york-times'],
  entropy: 3.4,
  accept: isMixed,
  make: (random) => `Q4${base62(30).make(random)}`,
  bad: ['NYTIMES_API_KEY={secret}', '"nytimesKey": "{secret}"'],
  good: ['NYTIMES_API_KEY=your-api-key', 'nytimes: the-newspaper-that-we-read-daily'],
});
