import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-key`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
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
};
