import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-hash`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import hashlib


def seal(data):
    return hashlib.md5(data).hexdigest()
`,
    ],
    good: [
      `import hashlib


def seal(data):
    return hashlib.sha256(data).hexdigest()
`,
    ],
  },
  javascript: {
    bad: [
      `import { createHash } from 'node:crypto';

export const seal = (data) => createHash('md5').update(data).digest('hex');
`,
    ],
    good: [
      `import { createHash } from 'node:crypto';

export const seal = (data) => createHash('sha256').update(data).digest('hex');
`,
    ],
  },
};
