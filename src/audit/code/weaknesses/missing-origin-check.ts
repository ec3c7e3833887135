import type { Weakness } from '../weakness.ts';
import { samples } from './samples/missing-origin-check.ts';

export const missingOriginCheck: Weakness = {
  name: 'missing-origin-check',
  title: 'Messages of any origin are accepted',
  severity: 'medium',
  confidence: 'medium',
  cwe: 346,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'A page handles messages of other windows without looking at who sent them, or sends to any.',
  why: 'Any page that opens or frames this one tells it what to do, or reads what it says.',
  fix: ['Compare `event.origin` with the origins that are meant; name the target in `postMessage`.'],
  frameworks: {
    Go: 'Leave `CheckOrigin` out, or compare `Origin` with your own.',
    JavaScript: "`if (event.origin !== 'https://shop.example') return;` first in the listener.",
  },
  references: ['https://developer.mozilla.org/en-US/docs/Web/API/Window/postMessage#security_concerns'],
  samples,
};
