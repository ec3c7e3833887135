import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `security-headers-off`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  javascript: {
    bad: [
      `import helmet from 'helmet';

export const headers = helmet({ contentSecurityPolicy: false });
`,
    ],
    good: [
      `import helmet from 'helmet';

export const headers = helmet();
`,
    ],
  },
};
