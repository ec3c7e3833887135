import type { Weakness } from '../weakness.ts';
import { samples } from './samples/weak-key.ts';

export const weakKey: Weakness = {
  name: 'weak-key',
  title: 'Key too short',
  severity: 'high',
  confidence: 'high',
  cwe: 326,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  what: 'A key is made with too few bits, or on too small a curve.',
  why: 'Keys of this size can be found by trying or factoring.',
  fix: [
    'RSA and DSA with at least 2,048 bits (3,072 for what lasts), curves of at least 256 bits, symmetric keys of at least 128.',
  ],
  frameworks: {
    Go: '`rsa.GenerateKey(rand.Reader, 3072)`, or `ecdsa` on P-256, or `ed25519`.',
    Java: '`generator.initialize(3072)` for RSA, `KeyGenerator.init(256)` for AES, or an elliptic curve.',
    Python: '`rsa.generate_private_key(public_exponent=65537, key_size=3072)`, or `ed25519`.',
    'Node.js': "`crypto.generateKeyPair('rsa', { modulusLength: 3072 }, …)`, or `ed25519`.",
  },
  references: ['https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final'],
  samples,
};
