import { named } from '../detector.ts';
import { uuid } from '../shape.ts';

export const coinmarketcapKey = named({
  name: 'coinmarketcap-key',
  title: 'CoinMarketCap API key',
  provider: 'CoinMarketCap',
  grants: "call the interface at the account's cost",
  revoke: 'https://coinmarketcap.com/api/documentation/v1/#section/Authentication',
  severity: 'medium',
  token: uuid,
  names: ['coinmarketcap', 'cmc_pro_api_key', 'cmc_api_key'],
  entropy: 3,
  bad: ['COINMARKETCAP_API_KEY={secret}', 'X-CMC_PRO_API_KEY: {secret}'],
  good: ['COINMARKETCAP_API_KEY=$KEY', 'X-CMC_PRO_API_KEY: 00000000-0000-0000-0000-000000000000'],
});
