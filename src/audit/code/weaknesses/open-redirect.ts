import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/open-redirect.ts';

export const openRedirect: Weakness = {
  name: 'open-redirect',
  title: 'Open redirect',
  severity: 'medium',
  // Of findings read in public applications 2 of 36 were true: most were checked by a function of the program, or addresses of its own routes.
  confidence: 'medium',
  cwe: 601,
  owasp: ['A01:2021', 'A01:2025', 'API8:2023'],
  taints: { kinds: ['redirect'], trust: remote },
  what: 'Data from outside decides where the browser is sent.',
  why: "A link to your own site leads to somebody else's: people enter their password there, and tokens in addresses leave.",
  fix: [
    'Redirect only to paths of your own: refuse what has a scheme or host, and what begins with `//` or a backslash.',
    'Or choose the target by a name from a fixed list.',
  ],
  frameworks: {
    Django: '`url_has_allowed_host_and_scheme(url, allowed_hosts={request.get_host()})`.',
    Flask: "check that `urlsplit(url).netloc == ''` and the path begins with one `/`.",
    Express: 'a fixed list of paths.',
    Spring: '`redirect:/orders` with paths of this server only.',
    Go: 'redirect to paths of your own: `u, err := url.Parse(next)`, then refuse what has `u.Host`, a scheme, or begins with `//` or `/\\\\`.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  samples,
};
