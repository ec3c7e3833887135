import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/mail-injection.ts';

export const mailInjection: Weakness = {
  name: 'mail-injection',
  title: 'Mail header injection',
  severity: 'medium',
  confidence: 'medium',
  cwe: 93,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['mail'], trust: remote },
  what: "Data from outside becomes part of a mail's headers.",
  why: 'With a line break in the data somebody adds recipients or another body: your server sends their mail.',
  fix: ['Refuse line breaks in addresses and subjects, and build mails with a library that does.'],
  frameworks: {
    Python: '`email.message.EmailMessage`, which refuses line breaks.',
  },
  references: ['https://cwe.mitre.org/data/definitions/93.html'],
  samples,
};
