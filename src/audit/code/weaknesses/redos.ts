import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const redos: Weakness = {
  name: 'redos',
  title: 'Regular expression that can run for hours',
  severity: 'medium',
  confidence: 'medium',
  cwe: 1333,
  owasp: ['A04:2021', 'A06:2025', 'API4:2023'],
  taints: { kinds: [], trust: remote },
  what: 'A pattern has several ways to match the same text, so that a text that almost matches takes exponential time.',
  why: 'One short request keeps a processor busy for hours.',
  fix: [
    'Write the pattern so that each part can match in one way only.',
    'Bound the length of the text, or use an engine without backtracking.',
  ],
  frameworks: {
    'Node.js': 'the package `re2`.',
    Python: 'the package `google-re2`, or possessive quantifiers (3.11).',
  },
  references: ['https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS'],
  samples: {},
};
