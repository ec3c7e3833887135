import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `certificate-check-off`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import requests


def prices():
    return requests.get('https://supplier.example/prices', verify=False).json()
`,
    ],
    good: [
      `import requests


def prices():
    return requests.get('https://supplier.example/prices', timeout=3).json()
`,
    ],
  },
  javascript: {
    bad: [
      `import { Agent } from 'node:https';

export const agent = new Agent({ rejectUnauthorized: false });
`,
    ],
    good: [
      `import { Agent } from 'node:https';

export const agent = new Agent({ keepAlive: true });
`,
    ],
  },
};
