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
    Go: '`http.MaxBytesReader`, `io.LimitReader` behind what unpacks, and a bound before `make`.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Denial_of_Service_Cheat_Sheet.html'],
  samples,
};
