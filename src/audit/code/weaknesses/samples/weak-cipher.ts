import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-cipher`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from Crypto.Cipher import DES


def seal(key, data):
    return DES.new(key, DES.MODE_CBC).encrypt(data)
`,
    ],
    good: [
      `from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def seal(key, nonce, data):
    return AESGCM(key).encrypt(nonce, data, None)
`,
    ],
  },
  javascript: {
    bad: [
      `import { createCipheriv } from 'node:crypto';

export const seal = (key, iv, data) => createCipheriv('des-cbc', key, iv).update(data);
`,
    ],
    good: [
      `import { createCipheriv } from 'node:crypto';

export const seal = (key, iv, data) => createCipheriv('aes-256-gcm', key, iv).update(data);
`,
    ],
  },
};
