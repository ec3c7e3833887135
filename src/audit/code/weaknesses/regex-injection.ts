import { onServers } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/regex-injection.ts';

export const regexInjection: Weakness = {
  name: 'regex-injection',
  title: 'Regular expression from outside',
  severity: 'medium',
  confidence: 'high',
  cwe: 1333,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['regex'], trust: onServers },
  what: 'A regular expression is made of data from outside.',
  why: 'Whoever writes the pattern can let it run for hours on a short text, or make it match what it should not.',
  fix: ['Escape the data so that it stands for itself, or search for the plain text instead.'],
  frameworks: {
    Python: '`re.escape(text)`.',
    JavaScript:
      '`RegExp.escape(text)` or `includes`; for patterns of users an engine without backtracking, such as `re2`.',
    Java: '`Pattern.compile(Pattern.quote(text))`, or `indexOf` where letters are looked for.',
  },
  references: ['https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS'],
  samples,
};
