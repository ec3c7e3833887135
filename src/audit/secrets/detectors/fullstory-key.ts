import { custom } from '../detector.ts';
import { randomBase64 } from './formats/sample.ts';

export const fullstoryKey = custom({
  name: 'fullstory-key',
  title: 'FullStory API key',
  provider: 'FullStory',
  grants: "read recorded sessions and export the organisation's data",
  revoke: 'https://developer.fullstory.com/server/authentication/',
  publicLength: 4,
  keywords: ['fullstory', 'fs_api_key'],
  pattern: /(?<![A-Za-z0-9_.])(?<secret>(?:na1|eu1)\.[A-Za-z0-9+/]{20,140}={0,2})(?![A-Za-z0-9+/=])/dg,
  entropy: 3.6,
  accept: (key) => /\d/.test(key.slice(4)) && /[A-Z]/.test(key),
  make: (random) => `na1.${randomBase64(random, 45)}`,
  bad: ['FULLSTORY_API_KEY={secret}', 'FS_API_KEY={secret}'],
  good: ['FULLSTORY_API_KEY=na1.your_key', 'fullstory.host = "na1.fullstory.com/recordings"'],
});
