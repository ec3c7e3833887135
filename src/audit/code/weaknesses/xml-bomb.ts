import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/xml-bomb.ts';

export const xmlBomb: Weakness = {
  name: 'xml-bomb',
  title: 'XML that grows when parsed',
  severity: 'medium',
  confidence: 'medium',
  cwe: 776,
  owasp: ['A05:2021', 'A02:2025', 'API4:2023'],
  taints: { kinds: [], trust: remote },
  what: 'XML from outside is parsed with entities that may be nested without bound.',
  why: 'A document of a few lines becomes gigabytes in memory: the service stops.',
  fix: ['Switch off document types and entities, or use a parser that bounds them.'],
  frameworks: {
    Python: '`defusedxml`.',
    'Node.js': 'leave `huge` off, and refuse a document type before parsing where none is expected.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/XML_Security_Cheat_Sheet.html'],
  samples,
};
