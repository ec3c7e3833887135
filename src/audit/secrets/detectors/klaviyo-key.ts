import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const klaviyoKey = custom({
  name: 'klaviyo-key',
  title: 'Klaviyo private API key',
  provider: 'Klaviyo',
  grants: 'read the customers of the shop and send to them, within its scopes',
  revoke: 'https://developers.klaviyo.com/en/docs/authenticate_',
  keywords: ['klaviyo'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>pk_(?:[A-Za-z0-9]{6}_)?[a-f0-9]{34})(?![A-Za-z0-9_])/dg,
  prefix: 'pk_',
  entropy: 3,
  make: (random) => `pk_${hex(34).make(random)}`,
  bad: ['KLAVIYO_API_KEY={secret}', 'Authorization: Klaviyo-API-Key {secret}'],
  good: [`KLAVIYO_API_KEY=pk_${'x'.repeat(34)}`, 'KLAVIYO_PUBLIC_KEY=AbC123'],
});
