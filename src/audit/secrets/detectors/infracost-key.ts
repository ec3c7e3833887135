import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const infracostKey = custom({
  name: 'infracost-key',
  title: 'Infracost API key',
  provider: 'Infracost',
  grants: "price infrastructure on the organisation's quota",
  revoke: 'https://www.infracost.io/docs/infracost_cloud/key_concepts/#api-keys',
  severity: 'medium',
  unmistakable: true,
  keywords: ['ico-'],
  pattern: /(?<![A-Za-z0-9_-])(?<secret>ico-[A-Za-z0-9]{32})(?![A-Za-z0-9_-])/dg,
  prefix: 'ico-',
  entropy: 3.6,
  // Names of icons and files have words.
  accept: (key) => /\d/.test(key) && /[A-Z]/.test(key) && /[a-z]/.test(key),
  make: (random) => `ico-7Qa${base62(29).make(random)}`,
  bad: ['INFRACOST_API_KEY={secret}', 'infracost configure set api_key {secret}'],
  good: [`INFRACOST_API_KEY=ico-${'x'.repeat(32)}`, '<i class="ico-arrowrightarrowrightarrowrightxx">'],
});
