import type { Weakness } from '../weakness.ts';
import { samples } from './samples/autoescape-off.ts';

export const autoescapeOff: Weakness = {
  name: 'autoescape-off',
  title: 'Escaping is switched off',
  severity: 'medium',
  confidence: 'high',
  cwe: 79,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  what: 'A template engine is set up so that it does not escape what it prints.',
  why: 'Every value of every page is then a place for cross-site scripting.',
  fix: ['Switch escaping on, and mark single values that are HTML by design.'],
  frameworks: {
    Jinja2: '`Environment(autoescape=select_autoescape())`.',
    'Node.js':
      'leave `autoescape` (Nunjucks) and escaping (Handlebars without `noEscape`) on; mark single texts as safe where they are.',
  },
  references: ['https://jinja.palletsprojects.com/en/stable/api/#autoescaping'],
  samples,
};
