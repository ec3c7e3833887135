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
    Go: 'refuse line ends: `strings.ContainsAny(subject, "\\r\\n")`; `mail.ParseAddress` for addresses, `mime.QEncoding.Encode` for subjects.',
    Java: 'refuse line ends: `subject.matches(".*[\\\\r\\\\n].*")`; `new InternetAddress(text, true)` for addresses.',
    'Node.js':
      'refuse line ends (`/[\\r\\n]/`) and give nodemailer the fields one by one, never a whole message.',
  },
  references: ['https://cwe.mitre.org/data/definitions/93.html'],
  samples,
};
