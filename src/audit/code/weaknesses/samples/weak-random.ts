import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-random`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import random


def reset_token():
    token = str(random.random())
    return token
`,
    ],
    good: [
      `import secrets


def reset_token():
    token = secrets.token_urlsafe()
    return token
`,
    ],
  },
  javascript: {
    bad: [
      `export function resetToken() {
  const token = Math.random().toString(36);
  return token;
}
`,
    ],
    good: [
      `import { randomUUID } from 'node:crypto';

export function resetToken() {
  const token = randomUUID();
  return token;
}
`,
    ],
  },
};
