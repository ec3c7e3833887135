import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/unsafe-forward.ts';

export const unsafeForward: Weakness = {
  name: 'unsafe-forward',
  title: 'Forward to an address from outside',
  severity: 'high',
  confidence: 'medium',
  cwe: 552,
  owasp: ['A01:2021', 'A01:2025', 'API8:2023'],
  taints: { kinds: [], trust: remote },
  what: 'Data from outside decides which page of the server a request is handed on to.',
  why: 'A forward passes filters by: it reaches pages that need a sign-in and files under `WEB-INF`.',
  fix: ['Choose among pages that the program lists.'],
  frameworks: {
    Java: '`switch (step) { case "pay": … }` with constant paths.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  samples,
};
