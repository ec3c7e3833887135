import type { Weakness } from '../weakness.ts';
import { samples } from './samples/missing-authentication.ts';

export const missingAuthentication: Weakness = {
  name: 'missing-authentication',
  title: 'Route without sign-in beside routes with it',
  severity: 'medium',
  confidence: 'low',
  cwe: 306,
  owasp: ['A07:2021', 'A07:2025', 'API2:2023'],
  what: 'A route that changes or shows something asks for no sign-in, unlike those around it.',
  why: 'Whoever finds the address may do what only signed-in people should.',
  fix: [
    'Put the same check on it as on its neighbours, or better on all routes at once, with exceptions by name.',
  ],
  frameworks: {
    Flask: '`@login_required`, or `before_request` of the blueprint.',
    Django: '`@login_required`, `LoginRequiredMiddleware`.',
    Express: '`router.use(requireUser)` before the routes.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html'],
  samples,
};
