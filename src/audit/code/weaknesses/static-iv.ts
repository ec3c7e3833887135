import type { Weakness } from '../weakness.ts';
import { samples } from './samples/static-iv.ts';

export const staticIv: Weakness = {
  name: 'static-iv',
  title: 'Initialisation vector that does not change',
  severity: 'medium',
  confidence: 'medium',
  cwe: 329,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  what: 'Encryption starts from a value that is always the same.',
  why: 'Equal beginnings give equal results; in GCM and CTR two messages are enough to read both.',
  fix: ['Take a fresh random value for each message and store it with the message.'],
  frameworks: {
    Python: '`os.urandom(12)`.',
    'Node.js': '`crypto.randomBytes(12)`.',
    Java: '`new SecureRandom().nextBytes(iv)` for each message.',
    Go: '`iv := make([]byte, aes.BlockSize)` and `rand.Read(iv)` of `crypto/rand` for every message; send it along. Better `cipher.NewGCM`.',
  },
  references: ['https://cwe.mitre.org/data/definitions/329.html'],
  samples,
};
