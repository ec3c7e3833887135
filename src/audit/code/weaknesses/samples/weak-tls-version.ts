import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-tls-version`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import ssl

context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
`,
    ],
    good: [
      `import ssl

context = ssl.create_default_context()
`,
    ],
  },
  javascript: {
    bad: [
      `import { createServer } from 'node:https';

createServer({ minVersion: 'TLSv1' }).listen(443);
`,
    ],
    good: [
      `import { createServer } from 'node:https';

createServer({ minVersion: 'TLSv1.2' }).listen(443);
`,
    ],
  },
};
