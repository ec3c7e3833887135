import { named } from '../detector.ts';
import { lower } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const finnhubKey = named({
  name: 'finnhub-key',
  title: 'Finnhub API key',
  provider: 'Finnhub',
  grants: "read market data on the account's quota and bill",
  revoke: 'https://finnhub.io/docs/api/authentication',
  severity: 'medium',
  token: lower(20, 40),
  providers: ['finnhub'],
  entropy: 3,
  accept: (key) => key.length % 20 === 0 && isRandom(key),
  make: (random) => lower(20).make(random),
  bad: ['FINNHUB_API_KEY={secret}', '"finnhubApiKey": "{secret}"', 'finnhub_token: {secret}'],
  good: ['FINNHUB_API_KEY=your_api_key', 'finnhub: stockmarketwebsocket'],
});
