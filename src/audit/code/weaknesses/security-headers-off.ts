import type { Weakness } from '../weakness.ts';
import { samples } from './samples/security-headers-off.ts';

export const securityHeadersOff: Weakness = {
  name: 'security-headers-off',
  title: 'Protective headers are switched off',
  severity: 'low',
  confidence: 'medium',
  cwe: 693,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  what: 'Headers that tell the browser what a page may do, such as a content security policy or protection against framing, are switched off.',
  why: 'A single other mistake is then enough: scripts of others run, or the page is shown inside somebody else’s.',
  fix: ['Leave the headers on, and loosen single rules where a page needs it.'],
  frameworks: {
    Helmet: '`helmet()` without `contentSecurityPolicy: false` or `frameguard: false`.',
    'Spring Security':
      'leave `headers()` at its defaults; change single ones: `headers.frameOptions(frame -> frame.sameOrigin())`.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html'],
  samples,
};
