import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const bittrexKey = named({
  name: 'bittrex-key',
  title: 'Bittrex API key',
  provider: 'Bittrex',
  grants: 'do nothing any more: the exchange closed in December 2023',
  revoke: 'The exchange is closed; remove the text.',
  severity: 'low',
  token: base62(32),
  providers: ['bittrex'],
  entropy: 3,
  bad: ['BITTREX_SECRET_KEY={secret}', 'bittrexApiKey = "{secret}"'],
  good: ['BITTREX_SECRET_KEY=your-secret', 'bittrex_auth_url = "https://bittrex.com/api"'],
});
