import { onServers } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/ssrf.ts';

export const ssrf: Weakness = {
  name: 'ssrf',
  title: 'Server-side request forgery',
  severity: 'high',
  // Of findings read in public applications 3 of 64 were true: most were paths of the own site or of one fixed host.
  confidence: 'medium',
  cwe: 918,
  owasp: ['A10:2021', 'A01:2025', 'API7:2023'],
  taints: { kinds: ['url'], trust: onServers },
  what: 'Data from outside decides which address the server calls.',
  why: 'The server reaches what the outside cannot: cloud metadata with credentials, inner services, files.',
  fix: [
    'Choose the address from a fixed list of hosts.',
    'Where it must be free: allow only https, resolve the name, refuse private and link-local addresses, and follow no redirect without the same check.',
  ],
  frameworks: {
    requests: 'check `urlsplit(url).hostname in ALLOWED` before, and `allow_redirects=False`.',
    fetch: "check `ALLOWED.has(new URL(url).hostname)` before, and `redirect: 'error'`.",
    axios: 'set `baseURL` and refuse absolute addresses (`allowAbsoluteUrls: false`).',
    Java: 'choose the host from a list; put only parts of the path or the query into the address.',
    Go: 'take the host from a fixed list; where it must be free, a `net.Dialer` whose `Control` refuses addresses that are loopback, private or link-local.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  samples,
};
