import { confidential } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/clear-text-storage.ts';

export const clearTextStorage: Weakness = {
  name: 'clear-text-storage',
  title: 'Confidential data is stored as it is',
  severity: 'medium',
  confidence: 'medium',
  cwe: 312,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  taints: { kinds: [], trust: confidential },
  what: "A password, a token or the like is written to a file, a cookie or the browser's storage without encryption.",
  why: 'Whoever reads the place has the secret.',
  fix: ['Store a hash where that is enough; else encrypt with a key that is kept elsewhere.'],
  frameworks: {
    Python:
      'store a hash (`argon2`, `hashlib.scrypt`) where it is only compared, else encrypt with a key that is kept elsewhere (`cryptography.fernet`).',
    Java: 'store a hash (`BCryptPasswordEncoder`) where it is only compared, else encrypt with a key that is kept elsewhere; a cookie holds a random session id, never a password.',
    'Node.js':
      'store a hash (`crypto.scrypt`) where it is only compared, else encrypt with a key that is kept elsewhere; in a browser store nothing secret.',
  },
  references: ['https://cwe.mitre.org/data/definitions/312.html'],
  samples,
};
