import type { Weakness } from '../weakness.ts';

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
  frameworks: {},
  references: ['https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final'],
  samples: {
    python: {
      bad: [
        `from cryptography.hazmat.primitives.asymmetric import rsa

key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
`,
      ],
      good: [
        `from cryptography.hazmat.primitives.asymmetric import rsa

key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
`,
      ],
    },
    javascript: {
      bad: [
        `import { generateKeyPairSync } from 'node:crypto';

export const pair = generateKeyPairSync('rsa', { modulusLength: 1024 });
`,
      ],
      good: [
        `import { generateKeyPairSync } from 'node:crypto';

export const pair = generateKeyPairSync('rsa', { modulusLength: 3072 });
`,
      ],
    },
  },
};
