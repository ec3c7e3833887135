import type { Weakness } from '../weakness.ts';
import { samples } from './samples/weak-cipher.ts';

export const weakCipher: Weakness = {
  name: 'weak-cipher',
  title: 'Broken cipher',
  severity: 'high',
  confidence: 'high',
  cwe: 327,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  covers: ['weak-cipher-mode'],
  what: 'Data is encrypted with DES, RC4, Blowfish or another cipher that is broken or too small.',
  why: 'Whoever has the encrypted data can read it.',
  fix: ['Use AES-256-GCM or ChaCha20-Poly1305.'],
  frameworks: {
    cryptography: '`AESGCM`, `Fernet`.',
    'Node.js': "`createCipheriv('aes-256-gcm', …)`.",
    Java: "`Cipher.getInstance('AES/GCM/NoPadding')`.",
    Go: '`aes.NewCipher(key)` with `cipher.NewGCM`.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html'],
  samples,
};
