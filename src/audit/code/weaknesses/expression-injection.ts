import { everywhere } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/expression-injection.ts';

export const expressionInjection: Weakness = {
  name: 'expression-injection',
  title: 'Expression injection',
  severity: 'critical',
  confidence: 'high',
  cwe: 917,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: [], trust: everywhere },
  what: 'Data from outside is evaluated as an expression of OGNL or of the Expression Language.',
  why: 'Such expressions call any method of any class: they run commands as the server.',
  fix: [
    'Evaluate fixed expressions, with the data as variables of them.',
    'Where users must write formulas, use an interpreter that knows nothing but arithmetic.',
  ],
  frameworks: {
    Java: '`processor.setVariable("amount", amount)` and a constant expression.',
  },
  references: ['https://owasp.org/www-community/vulnerabilities/Expression_Language_Injection'],
  samples,
};
