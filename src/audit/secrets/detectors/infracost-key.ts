import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const infracostKey = prefixed({
  name: 'infracost-key',
  title: 'Infracost API key',
  provider: 'Infracost',
  grants: "ask for prices with the organisation's quota",
  revoke: 'https://www.infracost.io/docs/',
  severity: 'medium',
  token: shape`ico-${base62(32)}`,
  entropy: 3.4,
  // A content hash behind `favicon.ico-` looks alike.
  accept: (key) => isMixed(key) && /[A-Zg-z]/.test(key.slice(4)),
  bad: ['INFRACOST_API_KEY={secret}', 'api_key: "{secret}"'],
  good: ['INFRACOST_API_KEY=ico-...', 'class="ico-arrow"'],
});
