import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/xxe.ts';

export const xxe: Weakness = {
  name: 'xxe',
  title: 'External entities in XML',
  severity: 'high',
  confidence: 'high',
  cwe: 611,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  taints: { kinds: ['xml'], trust: remote },
  what: 'XML from outside is parsed with external entities or document types switched on.',
  why: 'The document can name files and addresses that the parser then reads: secrets leave, inner services are reached, memory runs out.',
  fix: ['Switch off document types, external entities and the network in the parser.'],
  frameworks: {
    lxml: '`etree.XMLParser(resolve_entities=False, no_network=True)`.',
    Python: '`defusedxml`.',
    libxmljs: 'parse without `noent: true`.',
    Java: "`factory.setFeature('http://apache.org/xml/features/disallow-doctype-decl', true)`; StAX: `SUPPORT_DTD` is `false`.",
    Go: '`encoding/xml` reads no entities; with libxml2, leave `XMLParseNoEnt` off.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html',
  ],
  samples,
};
