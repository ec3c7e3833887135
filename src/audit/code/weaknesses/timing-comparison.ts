import type { Weakness } from '../weakness.ts';
import { samples } from './samples/timing-comparison.ts';

export const timingComparison: Weakness = {
  name: 'timing-comparison',
  title: 'Secret is compared in variable time',
  severity: 'low',
  confidence: 'medium',
  cwe: 208,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  what: 'A secret or a signature is compared with `==`, which stops at the first difference.',
  why: 'Whoever measures the time learns the secret character by character.',
  fix: ['Use a comparison that always takes as long.'],
  frameworks: {
    Python: '`hmac.compare_digest(a, b)`.',
    'Node.js': '`crypto.timingSafeEqual(a, b)`.',
    Go: '`subtle.ConstantTimeCompare(a, b) == 1`, `hmac.Equal(a, b)`.',
  },
  references: ['https://cwe.mitre.org/data/definitions/208.html'],
  samples,
};
