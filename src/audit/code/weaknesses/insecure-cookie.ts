import type { Weakness } from '../weakness.ts';
import { samples } from './samples/insecure-cookie.ts';

export const insecureCookie: Weakness = {
  name: 'insecure-cookie',
  title: 'Cookie without Secure',
  severity: 'medium',
  confidence: 'low',
  cwe: 614,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  what: 'A cookie is set that the browser also sends without encryption.',
  why: 'Whoever is in the same network reads it and has the session.',
  fix: ['Set `Secure` on every cookie, with `HttpOnly` and `SameSite` besides.'],
  frameworks: {
    Flask:
      "`response.set_cookie(name, value, secure=True, httponly=True, samesite='Lax')`; `SESSION_COOKIE_SECURE = True`.",
    Django: '`SESSION_COOKIE_SECURE = True`, `CSRF_COOKIE_SECURE = True`.',
    Express: "`res.cookie(name, value, { secure: true, httpOnly: true, sameSite: 'lax' })`.",
    Servlet: '`cookie.setSecure(true)`.',
    Go: '`http.Cookie{…, Secure: true}`; gin: the last but one argument of `SetCookie` is `true`.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html'],
  samples,
};
