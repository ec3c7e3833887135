import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/unsafe-reflection.ts';

export const unsafeReflection: Weakness = {
  name: 'unsafe-reflection',
  title: 'Class or method chosen from outside',
  severity: 'high',
  confidence: 'medium',
  cwe: 470,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: [], trust: remote },
  what: 'Data from outside names the class that is loaded or the method that is called.',
  why: 'Whoever chooses the class runs its initialiser and its constructor; some of the class path do harm by that alone.',
  fix: ['Choose among classes that the program lists.'],
  frameworks: {
    Java: 'a `Map<String, Supplier<Report>>` of what may be made, or a `switch`.',
  },
  references: ['https://owasp.org/www-community/vulnerabilities/Unsafe_use_of_Reflection'],
  samples,
};
