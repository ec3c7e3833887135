import { everywhere } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/jndi-injection.ts';

export const jndiInjection: Weakness = {
  name: 'jndi-injection',
  title: 'JNDI injection',
  severity: 'critical',
  confidence: 'high',
  cwe: 74,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: [], trust: everywhere },
  what: 'Data from outside becomes the name or address of an object that is looked up in a directory.',
  why: 'A directory of the attacker answers with an object whose code runs when it is put together.',
  fix: [
    'Look up fixed names, or choose among them by the data.',
    'Keep the run-time up to date: newer ones load no code from directories unless told so.',
  ],
  frameworks: {
    Java: '`context.lookup("java:comp/env/jdbc/" + kind.name())` with a constant of an enumeration.',
  },
  references: ['https://owasp.org/www-community/attacks/Code_Injection'],
  samples,
};
