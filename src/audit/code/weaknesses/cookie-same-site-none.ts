import type { Weakness } from '../weakness.ts';
import { samples } from './samples/cookie-same-site-none.ts';

export const cookieSameSiteNone: Weakness = {
  name: 'cookie-same-site-none',
  title: 'Cookie for all sites',
  severity: 'low',
  confidence: 'medium',
  cwe: 1275,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  what: 'A cookie is sent with requests that other sites make (`SameSite=None`).',
  why: 'Other pages act with the session of whoever visits them.',
  fix: ['Use `SameSite=Lax` or `Strict`.'],
  frameworks: {
    Java: '`ResponseCookie.from(…).sameSite("Lax")`; Spring Boot: `server.servlet.session.cookie.same-site=lax`.',
    Python: "`response.set_cookie(…, samesite='Lax')`; Django: `SESSION_COOKIE_SAMESITE = 'Lax'`.",
    'Node.js': "`res.cookie(name, value, { sameSite: 'lax' })`.",
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  samples,
};
