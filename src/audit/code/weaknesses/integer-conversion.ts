import { unbounded } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/integer-conversion.ts';

export const integerConversion: Weakness = {
  name: 'integer-conversion',
  title: 'A parsed number is cut off',
  severity: 'medium',
  confidence: 'medium',
  cwe: 681,
  owasp: ['A04:2021', 'A06:2025'],
  taints: { kinds: [], trust: unbounded },
  what: 'A number that was read from a text is converted to a smaller type, into which not every such number fits.',
  why: 'What does not fit is cut off without an error: a large number becomes a small or a negative one, and passes checks that it should not.',
  fix: [
    'Parse the number with as many bits as the type has: the parser then refuses what does not fit.',
    'Where that cannot be, compare it with the least and the largest number of the type before it is converted.',
  ],
  frameworks: {
    Go: '`strconv.ParseInt(text, 10, 32)` before `int32(n)`, or `if n > math.MaxInt32 { … }`.',
  },
  references: ['https://pkg.go.dev/strconv#ParseInt'],
  samples,
};
