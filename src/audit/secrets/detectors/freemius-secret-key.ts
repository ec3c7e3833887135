import { custom } from '../detector.ts';
import { chars } from '../shape.ts';

export const freemiusSecretKey = custom({
  name: 'freemius-secret-key',
  title: 'Freemius secret key',
  provider: 'Freemius',
  grants: "call Freemius as the product's developer: read licences and buyers",
  revoke: 'https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/',
  references: ['https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/'],
  keywords: ['secret_key'],
  pattern: /["']secret_key["']\s{0,8}=>\s{0,8}["'](?<secret>sk_[^\s"']{29})["']/dg,
  publicLength: 3,
  entropy: 3.8,
  make: (random) => `sk_${chars('A-Za-z0-9#@*%&', 29).make(random)}`,
  bad: [
    '$fs = fs_dynamic_init(array(\n  "id" => "1234",\n  "secret_key" => "{secret}",\n));',
    "array('secret_key' => '{secret}')",
  ],
  good: ["array('secret_key' => 'sk_test_your_key_for_this_payments')", "'secret_key' => $this->secret_key"],
});
