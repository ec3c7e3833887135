import { onServers } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/redos.ts';

export const redos: Weakness = {
  name: 'redos',
  title: 'Slow regular expression',
  severity: 'medium',
  confidence: 'high',
  cwe: 1333,
  owasp: ['A04:2021', 'A06:2025', 'API4:2023'],
  taints: { kinds: [], trust: onServers },
  what: 'A pattern has several ways to match the same text, so that the time for a text that almost matches grows with a power of its length, or doubles with each letter.',
  why: 'One request keeps a processor busy for minutes or hours; in Node.js nobody else is served meanwhile.',
  fix: [
    'Write the pattern so that each part can match in one way only.',
    'Bound the length of the text, or use an engine without backtracking.',
  ],
  frameworks: {
    'Node.js': 'the package `re2`.',
    Python: 'the package `google-re2`, or possessive quantifiers (3.11).',
    Java: 'no repetition within a repetition: `[a-z]+` for `([a-z]+)+`; possessive (`++`) where it may not give back; a bound on the length first.',
  },
  references: ['https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS'],
  samples,
};
