import { confidential } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/weak-password-hash.ts';

export const weakPasswordHash: Weakness = {
  name: 'weak-password-hash',
  title: 'Passwords are hashed too quickly',
  severity: 'high',
  confidence: 'medium',
  cwe: 916,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  covers: ['weak-hash'],
  taints: { kinds: ['hash'], trust: confidential },
  what: 'Passwords are kept as a plain or quick hash.',
  why: 'When the table leaks, billions of guesses a second are tried: most passwords are known within days.',
  fix: [
    'Use a slow hash made for passwords, with a salt of its own for each: Argon2id, scrypt, bcrypt, or PBKDF2 with many rounds.',
  ],
  frameworks: {
    Django: '`make_password`, which does this.',
    Flask: '`werkzeug.security.generate_password_hash`.',
    'Node.js': '`crypto.scrypt`, or the package `argon2`.',
    Go: '`bcrypt.GenerateFromPassword(password, 12)` of `golang.org/x/crypto/bcrypt`, or `argon2.IDKey`.',
    Java: '`new BCryptPasswordEncoder(12)` or `Argon2PasswordEncoder`; with the JDK alone `PBKDF2WithHmacSHA256` and 600,000 rounds.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
  samples,
};
