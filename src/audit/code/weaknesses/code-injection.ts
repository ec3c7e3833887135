import { everywhere } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/code-injection.ts';

export const codeInjection: Weakness = {
  name: 'code-injection',
  title: 'Code injection',
  severity: 'critical',
  confidence: 'high',
  cwe: 95,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['code'], trust: everywhere },
  what: "Data from outside is run as code of the program's own language.",
  why: 'Whoever controls the data controls the program: its data, its secrets and the machine that it runs on.',
  fix: [
    'Do not evaluate text: parse what you expect (a number, JSON, a small grammar of your own).',
    'Where users must write formulas, use an interpreter that knows nothing but arithmetic.',
  ],
  frameworks: {
    Python: '`ast.literal_eval` for literals, `json.loads` for data.',
    JavaScript:
      '`JSON.parse` for data, a table of functions instead of `eval` or `new Function`; `node:vm` is no sandbox.',
    Spring: '`SimpleEvaluationContext.forReadOnlyDataBinding()` for SpEL; no scripts of users.',
    Go: 'no interpreter for what comes from outside; `expr` or `cel-go` with an environment of a few functions.',
  },
  references: ['https://owasp.org/www-community/attacks/Code_Injection'],
  samples,
};
