import type { Weakness } from '../weakness.ts';

export const incompleteSanitisation: Weakness = {
  name: 'incomplete-sanitisation',
  title: 'Text is made harmless only in part',
  severity: 'medium',
  confidence: 'medium',
  cwe: 116,
  owasp: ['A03:2021', 'A05:2025'],
  what: 'Letters that do harm are escaped or taken out by a replacement that leaves some of them: only the first one, not the backslash before a quote, or what the rest is put together to.',
  why: 'The text looks harmless and is used as such, and whoever knows the gap writes what passes through it.',
  fix: [
    'Use the escaping of the library that reads the text: of the template engine, the database driver, a sanitiser of HTML.',
    'Replace all occurrences (`replaceAll`, the flag `g`), the backslash first, and repeat until nothing changes.',
  ],
  frameworks: { DOM: '`textContent`, or `DOMPurify.sanitize`.', 'Node.js': '`path.basename`, `execFile`.' },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/116.html',
  ],
  samples: {
    javascript: {
      bad: [
        `export const clean = (name) => name.replace("'", '');
`,
        `export const quoted = (name) => \`'\${name.replace(/'/g, "\\\\'")}'\`;
`,
        `export const clean = (text) => text.replace(/<script[^>]*>/gi, '');
`,
        `export const inside = (path) => path.replace(/\\.\\.\\//g, '');
`,
        `export const link = (title) => '<a title="' + title.replace(/[<>]/g, '') + '">';
`,
      ],
      good: [
        `export const clean = (name) => name.replaceAll("'", '');
`,
        `export const quoted = (name) => \`'\${name.replace(/\\\\/g, '\\\\\\\\').replace(/'/g, "\\\\'")}'\`;
`,
        `export function inside(path) {
  let left = path;
  while (left.includes('../')) left = left.replace(/\\.\\.\\//g, '');
  return left;
}
`,
        `export const bare = (list) => list.replace('[', '').replace(']', '');
`,
        `export const link = (title) => '<a title="' + title.replace(/[<>"]/g, '') + '">';
`,
      ],
    },
    typescript: {
      bad: [
        `export function escapeHtml(text: string): string {
  return text.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/&/g, '&amp;');
}
`,
      ],
      good: [
        `export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
`,
      ],
    },
  },
};
