import { named } from '../detector.ts';
import { chars } from '../shape.ts';
import { randomBase64 } from './formats/sample.ts';

export const krakenKey = named({
  name: 'kraken-key',
  title: 'Kraken private API key',
  provider: 'Kraken',
  grants: "trade and withdraw as the key's permissions allow",
  revoke: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
  severity: 'critical',
  token: chars('A-Za-z0-9/=_+\\-', 80, 90),
  providers: ['kraken'],
  entropy: 3.6,
  accept: (key) => /\d/.test(key) && !key.includes('//'),
  make: (random) => randomBase64(random, 64),
  bad: ['KRAKEN_PRIVATE_KEY={secret}', 'kraken.secret = "{secret}"'],
  good: [
    'KRAKEN_PRIVATE_KEY=your-private-key',
    'kraken_url = https://api.kraken.com/0/public/OHLC?pair=XBTUSD&interval=1440&since=1548111600',
  ],
});
