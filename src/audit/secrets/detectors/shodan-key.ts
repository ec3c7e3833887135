import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const shodanKey = named({
  name: 'shodan-key',
  title: 'Shodan API key',
  provider: 'Shodan',
  grants: "query Shodan with the account's credits and change its alerts",
  revoke: 'https://developer.shodan.io/',
  severity: 'medium',
  token: base62(32),
  names: ['shodan'],
  entropy: 3.6,
  accept: isMixed,
  bad: ['SHODAN_API_KEY={secret}', 'shodan_key = "{secret}"'],
  good: ['SHODAN_API_KEY=$KEY', 'shodan_url: https://api.shodan.io'],
});
