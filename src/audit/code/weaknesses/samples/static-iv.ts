import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `static-iv`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from Crypto.Cipher import AES
from keys import KEY


def seal(text):
    return AES.new(KEY, AES.MODE_CBC, b'0123456789abcdef').encrypt(text)
`,
    ],
    good: [
      `import os
from Crypto.Cipher import AES
from keys import KEY


def seal(text):
    iv = os.urandom(16)
    return iv + AES.new(KEY, AES.MODE_CBC, iv).encrypt(text)
`,
    ],
  },
  javascript: {
    bad: [
      `import { createCipheriv } from 'node:crypto';
import { key } from './keys.js';

export const seal = (text) => createCipheriv('aes-256-cbc', key, '0123456789abcdef').update(text);
`,
    ],
    good: [
      `import { createCipheriv, randomBytes } from 'node:crypto';
import { key } from './keys.js';

export function seal(text) {
  const iv = randomBytes(16);
  return Buffer.concat([iv, createCipheriv('aes-256-cbc', key, iv).update(text)]);
}
`,
    ],
  },
};
