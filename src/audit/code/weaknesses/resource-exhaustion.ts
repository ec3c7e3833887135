import { onServers } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/resource-exhaustion.ts';

export const resourceExhaustion: Weakness = {
  name: 'resource-exhaustion',
  title: 'Amount from outside',
  severity: 'medium',
  confidence: 'medium',
  cwe: 770,
  owasp: ['A04:2021', 'A06:2025', 'API4:2023'],
  taints: { kinds: ['amount'], trust: onServers },
  what: 'Data from outside decides how much memory is taken or how long something runs.',
  why: 'One request with a large number stops the service for everybody.',
  fix: ['Compare the number with a bound before it is used.'],
  frameworks: {
    Go: 'a bound before memory is asked for: `if n > 1000 { … }`; `http.MaxBytesReader` for bodies.',
    Java: 'a bound before memory is asked for: `Math.min(n, 1000)`, or refuse what is larger.',
    Python: 'a bound before memory is asked for: `min(n, 1000)`, or refuse what is larger.',
    'Node.js':
      'a bound before memory is asked for: `Math.min(n, 1000)`, or refuse what is larger; `express.json({ limit })` for bodies.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Denial_of_Service_Cheat_Sheet.html'],
  samples,
};
