import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const kucoinKey = named({
  name: 'kucoin-key',
  title: 'KuCoin API key',
  provider: 'KuCoin',
  grants: 'with its secret and passphrase, trade and withdraw as its permissions allow',
  revoke: 'https://www.kucoin.com/docs-new/authentication',
  severity: 'medium',
  token: hex(24),
  providers: ['kucoin'],
  entropy: 3,
  bad: ['KUCOIN_API_KEY={secret}', 'kucoinKey: "{secret}"'],
  good: ['KUCOIN_API_KEY=your-key', 'kucoin_orders: 12'],
});
