import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const woocommerceKey = custom({
  name: 'woocommerce-key',
  title: 'WooCommerce consumer key or secret',
  provider: 'WooCommerce',
  grants: 'read and change the orders, customers and products of the shop',
  revoke: 'https://woocommerce.com/document/woocommerce-rest-api/',
  // The prefixes are too short to look for: they end many a name.
  keywords: ['woocommerce', 'consumer_secret', 'consumer_key', 'consumersecret', 'consumerkey', '/wc/v'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>c[ks]_[a-f0-9]{40})(?![A-Za-z0-9_])/dg,
  entropy: 3,
  make: (random) => `cs_${hex(40).make(random)}`,
  bad: [
    'WOOCOMMERCE_SECRET={secret}',
    'consumerSecret: "{secret}"',
    'https://shop.example/wp-json/wc/v3/orders?key={secret}',
  ],
  good: [`consumer_secret=cs_${'x'.repeat(40)}`, 'consumer_key=ck_...'],
});
