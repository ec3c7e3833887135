import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-password-hash`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import hashlib


def store(password):
    return hashlib.md5(password.encode()).hexdigest()
`,
    ],
    good: [
      `import hashlib


def store(password, salt):
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)
`,
    ],
  },
  javascript: {
    bad: [
      `import { createHash } from 'node:crypto';

export const store = (password) => createHash('sha1').update(password).digest('hex');
`,
    ],
    good: [
      `import { scryptSync } from 'node:crypto';

export const store = (password, salt) => scryptSync(password, salt, 64);
`,
    ],
  },
};
