import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/header-injection.ts';

export const headerInjection: Weakness = {
  name: 'header-injection',
  title: 'Header injection',
  severity: 'medium',
  confidence: 'low',
  cwe: 113,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['header'], trust: remote },
  what: 'Data from outside becomes part of a header of a response or a request, or its name.',
  why: 'With a line break in the data somebody adds headers or a whole second response: cookies are set and caches are poisoned.',
  fix: ['Refuse values with line breaks, or choose the value from a fixed list.'],
  frameworks: {
    Flask: 'Werkzeug refuses line breaks in headers; a server underneath may not.',
    'Node.js': '`http` refuses line breaks in values; names still come from the data.',
    Go: '`w.Header().Set(name, url.QueryEscape(value))`, or take line ends out: `strings.NewReplacer("\\r", "", "\\n", "").Replace(value)`.',
    Java: '`URLEncoder.encode(value, StandardCharsets.UTF_8)`, or take line ends out: `value.replaceAll("[\\\\r\\\\n]", "")`.',
  },
  references: ['https://owasp.org/www-community/attacks/HTTP_Response_Splitting'],
  samples,
};
