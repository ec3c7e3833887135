import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const kagiToken = custom({
  name: 'kagi-token',
  title: 'Kagi API key or session token',
  provider: 'Kagi',
  grants: 'search as the account and read its settings',
  revoke: 'https://help.kagi.com/kagi/api/overview.html',
  severity: 'medium',
  keywords: ['kagi'],
  pattern:
    /(?<![A-Za-z0-9_.-])(?<secret>[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43}|(?<=kagi\.com\/search\?token=)[A-Za-z0-9_-]{11,43}\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_.-])/dg,
  entropy: 4,
  make: (random) => `${base62(11).make(random)}.${base62(43).make(random)}`,
  bad: ['KAGI_API_KEY={secret}', 'https://kagi.com/search?token={secret}&q=shop'],
  good: ['KAGI_API_KEY=your-key', 'https://kagi.com/search?token=TOKEN'],
});
