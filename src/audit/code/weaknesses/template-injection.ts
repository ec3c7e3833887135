import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/template-injection.ts';

export const templateInjection: Weakness = {
  name: 'template-injection',
  title: 'Server-side template injection',
  severity: 'critical',
  confidence: 'high',
  cwe: 1336,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['template'], trust: remote },
  what: "Data from outside becomes part of a template's source, not of its values.",
  why: 'Template languages reach the objects of the program: whoever writes the template can usually run any code.',
  fix: [
    'Keep the template fixed and give what varies as a value.',
    'Where users must write templates, use a language without logic.',
  ],
  frameworks: {
    Flask: "`render_template_string('Hello {{ name }}', name=name)` or a file.",
    EJS: '`ejs.render(fixed, { name })`.',
    Handlebars: 'compile only templates of your own.',
    Go: 'the template is a text of yours; what comes from outside is its data: `tmpl.Execute(w, data)`.',
    Java: 'the template is a file of yours; what comes from outside goes into its model.',
  },
  references: [
    'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/07-Input_Validation_Testing/18-Testing_for_Server-side_Template_Injection',
  ],
  samples,
};
