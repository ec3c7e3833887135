import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-cipher-mode`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from Crypto.Cipher import AES


def seal(key, data):
    return AES.new(key, AES.MODE_ECB).encrypt(data)
`,
    ],
    good: [
      `from Crypto.Cipher import AES


def seal(key, data):
    return AES.new(key, AES.MODE_GCM).encrypt(data)
`,
    ],
  },
  javascript: {
    bad: [
      `import { createCipheriv } from 'node:crypto';

export const seal = (key, data) => createCipheriv('aes-256-ecb', key, null).update(data);
`,
    ],
    good: [
      `import { createCipheriv } from 'node:crypto';

export const seal = (key, iv, data) => createCipheriv('aes-256-gcm', key, iv).update(data);
`,
    ],
  },
};
