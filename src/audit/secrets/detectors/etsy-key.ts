import { named } from '../detector.ts';
import { lower } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const etsyKey = named({
  name: 'etsy-key',
  title: 'Etsy API keystring or shared secret',
  provider: 'Etsy',
  grants: "call Etsy's API as the app, and with a shop's consent read its orders",
  revoke: 'https://developers.etsy.com/documentation/essentials/authentication',
  token: lower(24),
  providers: ['etsy'],
  entropy: 3,
  accept: isRandom,
  bad: ['ETSY_API_KEY={secret}', '"etsySharedSecret": "{secret}"'],
  good: [
    'ETSY_API_KEY=your-keystring',
    'etsy: "handmade-and-vintage-items"',
    'etsy_shop: shopofhandmadeandvintages',
  ],
});
