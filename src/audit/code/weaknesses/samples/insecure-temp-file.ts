import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `insecure-temp-file`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import tempfile

name = tempfile.mktemp()
`,
    ],
    good: [
      `import tempfile

file = tempfile.NamedTemporaryFile()
`,
    ],
  },
  javascript: {
    bad: [
      `import tmp from 'tmp';

export const file = tmp.tmpNameSync();
`,
    ],
    good: [
      `import tmp from 'tmp';

export const file = tmp.fileSync();
`,
    ],
  },
};
