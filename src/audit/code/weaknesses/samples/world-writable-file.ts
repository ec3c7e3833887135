import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `world-writable-file`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import os

os.chmod('receipts', 0o777)
`,
    ],
    good: [
      `import os

os.chmod('receipts', 0o600)
`,
    ],
  },
  javascript: {
    bad: [
      `import { chmodSync } from 'node:fs';

chmodSync('receipts', 0o777);
`,
    ],
    good: [
      `import { chmodSync } from 'node:fs';

chmodSync('receipts', 0o600);
`,
    ],
  },
};
