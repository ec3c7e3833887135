import type { Weakness } from '../weakness.ts';
import { samples } from './samples/weak-cipher-mode.ts';

export const weakCipherMode: Weakness = {
  name: 'weak-cipher-mode',
  title: 'Weak mode of a cipher',
  severity: 'high',
  confidence: 'high',
  cwe: 327,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  what: 'Blocks are encrypted each by itself (ECB), or without a check that nobody changed them.',
  why: 'Equal parts of the content stay visible as equal parts, and can be exchanged unnoticed.',
  fix: ['Use a mode that also authenticates: GCM, or ChaCha20-Poly1305.'],
  frameworks: {
    cryptography: '`AESGCM`.',
    'Node.js': "`createCipheriv('aes-256-gcm', …)` and `getAuthTag()`.",
    Java: "`Cipher.getInstance('AES/GCM/NoPadding')`: `AES` alone is ECB.",
    Go: '`cipher.NewGCM(block)` with a nonce of `crypto/rand` for every message.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html'],
  samples,
};
