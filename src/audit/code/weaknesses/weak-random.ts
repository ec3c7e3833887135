import { guessable } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/weak-random.ts';

export const weakRandom: Weakness = {
  name: 'weak-random',
  title: 'Predictable random value',
  severity: 'high',
  confidence: 'medium',
  cwe: 338,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  taints: { kinds: ['predictable'], trust: guessable },
  what: 'A value that nobody may guess comes from a generator that is not made for that.',
  why: 'Whoever has seen a few values can compute the next ones: tokens, passwords and codes are guessed.',
  fix: ["Take it from the system's generator for secrets."],
  frameworks: {
    Python: '`secrets.token_urlsafe()`.',
    'Node.js': '`crypto.randomBytes(32)`, `crypto.randomUUID()`.',
    browser: '`crypto.getRandomValues`.',
    Java: '`SecureRandom`.',
    Go: '`crypto/rand`: `rand.Read(key)`, `rand.Int(rand.Reader, max)`, `rand.Text()`.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html'],
  samples,
};
