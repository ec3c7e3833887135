import type { Weakness } from '../weakness.ts';

export const staticIv: Weakness = {
  name: 'static-iv',
  title: 'Initialisation vector that does not change',
  severity: 'medium',
  confidence: 'medium',
  cwe: 329,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  what: 'Encryption starts from a value that is always the same.',
  why: 'Equal beginnings give equal results; in GCM and CTR two messages are enough to read both.',
  fix: ['Take a fresh random value for each message and store it with the message.'],
  frameworks: {
    Python: '`os.urandom(12)`.',
    'Node.js': '`crypto.randomBytes(12)`.',
  },
  references: ['https://cwe.mitre.org/data/definitions/329.html'],
  samples: {
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
  },
};
