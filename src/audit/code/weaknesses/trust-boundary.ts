import { unchecked } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/trust-boundary.ts';

export const trustBoundary: Weakness = {
  name: 'trust-boundary',
  title: 'Untrusted data in a trusted place',
  severity: 'medium',
  confidence: 'low',
  cwe: 501,
  owasp: ['A04:2021', 'A06:2025', 'API8:2023'],
  taints: { kinds: ['trust'], trust: unchecked },
  what: 'Data from outside is put, unchecked, where the program keeps what it trusts: the session, the environment, its own attributes.',
  why: 'Code that reads it later takes it for checked.',
  fix: ['Check the value before it crosses, and keep what is checked apart from what is not.'],
  frameworks: {
    Servlet: 'put into the session only what was checked.',
    Python:
      'keep in the session what the program decided (the id of the user that signed in), not what a request said.',
    'Node.js':
      'keep in the session what the program decided (the id of the user that signed in), not what a request said.',
  },
  references: ['https://cwe.mitre.org/data/definitions/501.html'],
  samples,
};
