import { named } from '../detector.ts';
import { uuid } from '../shape.ts';

export const kucoinSecret = named({
  name: 'kucoin-secret',
  title: 'KuCoin API secret',
  provider: 'KuCoin',
  grants: 'sign trades and withdrawals, together with key and passphrase',
  revoke: 'https://www.kucoin.com/docs-new/authentication',
  severity: 'critical',
  token: uuid,
  providers: ['kucoin'],
  entropy: 3,
  bad: ['KUCOIN_API_SECRET={secret}', 'kucoinSecret: "{secret}"'],
  good: ['KUCOIN_API_SECRET=00000000-0000-0000-0000-000000000000', 'kucoin_passphrase: $PASSPHRASE'],
});
