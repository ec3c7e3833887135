import { senders } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/format-string.ts';

export const formatString: Weakness = {
  name: 'format-string',
  title: 'Format string from outside',
  severity: 'medium',
  confidence: 'medium',
  cwe: 134,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['format'], trust: senders },
  what: 'Data from outside is used as the format of a text, not as one of its values.',
  why: 'Placeholders in it reach attributes of objects, or spoil what is written.',
  fix: ['Keep the format fixed and give the data as a value.'],
  frameworks: {
    Python: "`'{name}'.format(name=name)`, not `text.format(…)` with text from outside.",
    'Node.js': "`console.log('%s', text)`.",
    Java: '`String.format("%s", text)`: what comes from outside is an argument, never the pattern.',
  },
  references: ['https://owasp.org/www-community/attacks/Format_string_attack'],
  samples,
};
