import type { Weakness } from '../weakness.ts';
import { samples } from './samples/csrf-off.ts';

export const csrfOff: Weakness = {
  name: 'csrf-off',
  title: 'Protection against forged requests is off',
  severity: 'medium',
  confidence: 'medium',
  cwe: 352,
  owasp: ['A01:2021', 'A01:2025', 'API8:2023'],
  what: 'The check that a form was sent from your own pages is switched off or missing.',
  why: 'Other pages send forms with the session of whoever visits them: money moves, addresses change.',
  fix: ['Leave the check on; take off single routes only where no cookie counts as the log-in.'],
  frameworks: {
    Django: 'keep `CsrfViewMiddleware`; no `@csrf_exempt`.',
    Flask: '`CSRFProtect(app)`; `WTF_CSRF_ENABLED = True`.',
    Express: 'tokens, or `SameSite` cookies with a check of `Origin`.',
    'Spring Security':
      'leave `csrf` on; for APIs with tokens in a header, switch it off for their paths alone.',
    Go: 'a random `state` for every sign-in, kept in a cookie and compared when the answer comes; forms: `gorilla/csrf` or `http.CrossOriginProtection`.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  samples,
};
