import { everywhere } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/xslt-injection.ts';

export const xsltInjection: Weakness = {
  name: 'xslt-injection',
  title: 'XSLT injection',
  severity: 'critical',
  confidence: 'high',
  cwe: 74,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: [], trust: everywhere },
  what: 'Data from outside becomes a style sheet that is run.',
  why: 'A style sheet reads files and calls methods of Java: it runs commands as the server.',
  fix: [
    'Use style sheets of the program only.',
    'Where others bring them: secure processing on, no external access.',
  ],
  frameworks: {
    Java: '`factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true)`.',
  },
  references: ['https://owasp.org/www-community/attacks/Code_Injection'],
  samples,
};
