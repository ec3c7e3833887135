import type { Weakness } from '../weakness.ts';
import { samples } from './samples/weak-hash.ts';

export const weakHash: Weakness = {
  name: 'weak-hash',
  title: 'Weak hash',
  severity: 'medium',
  confidence: 'low',
  cwe: 328,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  what: 'MD5, SHA-1 or another broken hash is used where somebody could gain from a collision.',
  why: 'Two contents with one hash can be made: signatures, checksums and cache keys no longer prove anything.',
  fix: ['Use SHA-256 or better; where speed matters and nobody attacks, say so (`usedforsecurity=False`).'],
  frameworks: {
    Python: '`hashlib.sha256`.',
    'Node.js': "`createHash('sha256')`.",
    Java: "`MessageDigest.getInstance('SHA-256')`.",
    Go: '`sha256.Sum256(data)`; for passwords `bcrypt` or `argon2`.',
  },
  references: ['https://csrc.nist.gov/projects/hash-functions'],
  samples,
};
