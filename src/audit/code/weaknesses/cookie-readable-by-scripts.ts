import type { Weakness } from '../weakness.ts';
import { samples } from './samples/cookie-readable-by-scripts.ts';

export const cookieReadableByScripts: Weakness = {
  name: 'cookie-readable-by-scripts',
  title: 'Cookie without HttpOnly',
  severity: 'medium',
  confidence: 'low',
  cwe: 1004,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  what: 'A cookie of a session can be read by scripts of the page.',
  why: 'A single place for cross-site scripting is then enough to take the session away.',
  fix: ['Set `HttpOnly` on cookies that no script needs.'],
  frameworks: {
    Flask: '`SESSION_COOKIE_HTTPONLY = True` (the default).',
    Express: '`httpOnly: true`.',
    Servlet: '`cookie.setHttpOnly(true)`.',
    Go: '`http.Cookie{…, HttpOnly: true}`; gin: the last argument of `SetCookie` is `true`.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html'],
  samples,
};
