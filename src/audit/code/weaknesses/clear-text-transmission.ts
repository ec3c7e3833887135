import type { Weakness } from '../weakness.ts';

export const clearTextTransmission: Weakness = {
  name: 'clear-text-transmission',
  title: 'Connection without encryption',
  severity: 'medium',
  confidence: 'low',
  cwe: 319,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  what: 'Data or credentials travel over a connection that is not encrypted.',
  why: 'Whoever is in the network reads and changes it.',
  fix: ['Use the encrypted form: https, SFTP, STARTTLS or implicit TLS.'],
  frameworks: {
    Python: '`ftplib.FTP_TLS`, `smtplib.SMTP_SSL`.',
  },
  references: ['https://cwe.mitre.org/data/definitions/319.html'],
  samples: {},
};
