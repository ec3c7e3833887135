import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const fireworksKey = custom({
  name: 'fireworks-key',
  title: 'Fireworks AI API key',
  provider: 'Fireworks AI',
  grants: "run models on the account's bill and read its datasets",
  revoke: 'https://docs.fireworks.ai/api-reference/introduction',
  keywords: ['fw_', 'fireworks'],
  pattern: /(?<![A-Za-z0-9_-])(?<secret>fw_(?=[A-Za-z]*\d)[A-Za-z0-9]{22,24})(?![A-Za-z0-9_])/dg,
  prefix: 'fw_',
  entropy: 3.4,
  accept: (key) => /[A-Z]/.test(key) && /[a-z]/.test(key.slice(3)) && isRandom(key.slice(3)),
  make: (random) => `fw_3Z${base62(20).make(random)}`,
  bad: ['FIREWORKS_API_KEY={secret}', 'Fireworks(api_key="{secret}")'],
  good: [`FIREWORKS_API_KEY=fw_${'x'.repeat(24)}`, 'fw_version2andsomelongername = 1'],
});
